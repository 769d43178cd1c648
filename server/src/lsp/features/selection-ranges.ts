import type { Feature } from '../feature.ts';

/** `textDocument/selectionRange`: what a growing selection takes in. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onSelectionRanges(
      answer(async ({ params, document: { tree }, convert }) => {
        const { selectionRanges: rangesAt } = await import('../../parts/structure.ts');
        const offsets = params.positions.map(convert.offset);
        return offsets.map(offset => convert.selection(rangesAt(tree, offset), offset));
      }, []),
    ),
};
