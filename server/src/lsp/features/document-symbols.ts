import { symbols } from '../../features/symbols.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/documentSymbol`: the outline. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onDocumentSymbol(answer(({ analysis, convert }) => symbols(analysis).map(convert.symbol), [])),
};
