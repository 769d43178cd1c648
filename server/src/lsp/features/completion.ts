import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  MarkupKind,
} from 'vscode-languageserver';
import type { DocsKey } from '../../features/complete/completion.ts';
import type { TypedPath } from '../../features/complete/paths.ts';
import { code, prose } from '../../features/markdown.ts';
import { addressOf } from '../../host/address.ts';
import type { FolderEntry, Host } from '../../host/host.ts';
import { stockLayers } from '../../layers/catalogue.ts';
import type { Question } from '../answer.ts';
import type { ClientAbilities } from '../client.ts';
import { type CompletionData, completionItems } from '../completion-items.ts';
import type { Feature } from '../feature.ts';
import { part } from '../settings.ts';

/** `textDocument/completion`: what may be written; `completionItem/resolve`: what an item is for. */
export const completion: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: ['"', "'", ':', '/'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  offer: ({ connection, client, answer, sources: { host } }) => {
    connection.onCompletion(answer(question => listFor(question, client, host), nothing));
    connection.onCompletionResolve(resolved);
  },
};

const nothing: CompletionList = { items: [], isIncomplete: false };

async function listFor(
  { params, analysis, convert }: Question<CompletionParams>,
  client: ClientAbilities,
  host: Host,
): Promise<CompletionList> {
  const { complete, pathAt, pathItems, plain } = await import('../../parts/completion.ts');
  const offset = convert.offset(params.position);
  const path = pathAt(analysis, offset);
  if (!path && params.context?.triggerCharacter === '/') return nothing;
  const { items, isIncomplete } = path
    ? { items: pathItems(path, await entriesFor(path, params.textDocument.uri, host)), isIncomplete: false }
    : complete(analysis, offset);
  return { items: completionItems(items, { client, convert, plain }), isIncomplete };
}

/** Caffe reads paths from where it is started: mostly the workspace's folder, or the net's own. */
async function entriesFor({ folder }: TypedPath, uri: string, host: Host): Promise<readonly FolderEntry[]> {
  const own = uri.slice(0, uri.lastIndexOf('/') + 1);
  const bases = new Set([own, ...(await host.folders()).map(it => it.replace(/\/?$/, '/'))]);
  const addresses = [...bases].flatMap(base => addressOf(folder, base) ?? []);
  const lists = await Promise.all([...new Set(addresses)].map(it => host.list(it)));
  return [...new Map(lists.flat().map(entry => [entry.name, entry])).values()];
}

async function resolved(item: CompletionItem): Promise<CompletionItem> {
  const { docs }: CompletionData = part(item.data);
  const markdown = docs && (await documentation(docs, item));
  return markdown ? { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } } : item;
}

async function documentation(
  docs: DocsKey,
  { textEdit, detail }: CompletionItem,
): Promise<string | undefined> {
  if (docs === 'text') {
    const { plain } = await import('../../parts/completion.ts');
    return `${prose(detail ?? '')}\n\n\`\`\`prototxt\n${plain(textEdit?.newText ?? '')}\n\`\`\``;
  }
  if ('layerType' in docs) return layerDocs(docs.layerType);
  const { caffeDocs } = await import('../../parts/docs.ts');
  return docs.schema
    .flatMap(key => caffeDocs[key] ?? [])
    .map(prose)
    .join('\n\n');
}

function layerDocs(type: string): string | undefined {
  const definition = stockLayers.get(type);
  if (!definition) return undefined;
  const { summary, notes = [], param } = definition;
  return [
    prose(summary),
    ...(param ? [`Settings: ${code(param)}.`] : []),
    ...notes.map(note => `- ${prose(note)}`),
  ].join('\n\n');
}
