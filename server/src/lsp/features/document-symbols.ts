import type { Feature } from '../feature.ts';

/** `textDocument/documentSymbol`: the outline. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onDocumentSymbol(
      answer(async ({ analysis, convert }) => {
        const { symbols } = await import('../../parts/structure.ts');
        return symbols(analysis).map(convert.symbol);
      }, []),
    ),
};
