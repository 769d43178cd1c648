import type { DocumentLink } from 'vscode-languageserver';
import { fileFinder } from '../../host/find-file.ts';
import type { Host } from '../../host/host.ts';
import type { Question } from '../answer.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/documentLink`: from `net:`, `source:`, `mean_file:` to the file, if it is there. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  offer: ({ connection, answer, sources: { host } }) =>
    connection.onDocumentLinks(answer(question => links(question, host), [])),
};

async function links({ document, convert }: Question<unknown>, host: Host): Promise<DocumentLink[]> {
  const { pathLinks } = await import('../../parts/structure.ts');
  const find = fileFinder(document.uri, host);
  const found = await Promise.all(
    pathLinks(document).map(async ({ span, path }) => ({
      range: convert.range(span),
      target: await find(path),
    })),
  );
  return found.flatMap(({ range, target }) => (target === undefined ? [] : [{ range, target }]));
}
