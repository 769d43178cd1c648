import type { SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols as symbolsOf } from '../../features/workspace-symbols.ts';
import { decodeText } from '../../host/decode.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Sources } from '../answer.ts';
import { convertFor } from '../convert.ts';
import type { Feature } from '../feature.ts';

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
  const text = await textOf(uri, sources);
  const symbols = text === undefined ? [] : symbolsOf(uri, text, query);
  if (text === undefined || symbols.length === 0) return [];
  const convert = convertFor({ uri, text, lines: new LineIndex(text) });
  return symbols.map(convert.workspaceSymbol);
}

async function textOf(uri: string, { workspace, host }: Sources): Promise<string | undefined> {
  const bytes = workspace.document(uri) ?? (await host.read(uri));
  return bytes instanceof Uint8Array ? decodeText(bytes).text : bytes?.text;
}
