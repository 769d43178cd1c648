import type { SymbolInformation } from 'vscode-languageserver';
import type { Sources } from '../answer.ts';
import { convertFor } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { readDocument } from '../read-document.ts';

/** `workspace/symbol`: the layers of all files. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  offer: ({ connection, sources }) =>
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const found: SymbolInformation[] = [];
      for (const uri of await everyFile(sources)) {
        if (token.isCancellationRequested || found.length >= ENOUGH) break;
        found.push(...(await symbolsIn(uri, query, sources)));
      }
      return found;
    }),
};

/** Nobody reads further; a longer query finds what is missing. */
const ENOUGH = 1000;

/** The files that are open, then those that are not, unless the client knows of no folders. */
async function everyFile({ workspace, host }: Sources): Promise<Iterable<string>> {
  const found = await host.find('.prototxt').catch(() => []);
  return new Set([...workspace.uris, ...found]);
}

async function symbolsIn(uri: string, query: string, sources: Sources): Promise<SymbolInformation[]> {
  const document = await readDocument(uri, sources);
  if (!document) return [];
  const { text, tree } = document;
  const { workspaceSymbols: symbolsOf } = await import('../../parts/structure.ts');
  const symbols = symbolsOf(uri, text, query, tree);
  return symbols.length > 0 ? symbols.map(convertFor(document).workspaceSymbol) : [];
}
