import { folding } from '../../features/folding.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/foldingRange`: layers, messages, comments, regions and groups of layers. */
export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onFoldingRanges(
      answer(
        ({ document: { text, tree, lines }, convert }) => folding(text, tree, lines).map(convert.fold),
        [],
      ),
    ),
};
