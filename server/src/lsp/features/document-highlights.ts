import { DocumentHighlightKind } from 'vscode-languageserver';
import type { Highlight } from '../../features/highlights.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/documentHighlight`: where the blob at the cursor is made and read. */
export const documentHighlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onDocumentHighlight(
      answer(async ({ params, analysis, convert }) => {
        const { highlights } = await import('../../parts/names.ts');
        return highlights(analysis, convert.offset(params.position)).map(({ span, access }) => ({
          range: convert.range(span),
          kind: kinds[access],
        }));
      }, null),
    ),
};

const kinds: Record<Highlight['access'], DocumentHighlightKind> = {
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
};
