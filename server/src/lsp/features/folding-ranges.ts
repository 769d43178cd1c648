import type { Feature } from '../feature.ts';

/** `textDocument/foldingRange`: layers, messages, comments, regions and groups of layers. */
export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onFoldingRanges(
      answer(async ({ document: { text, tree, lines }, convert }) => {
        const { folding } = await import('../../parts/structure.ts');
        return folding(text, tree, lines).map(convert.fold);
      }, []),
    ),
};
