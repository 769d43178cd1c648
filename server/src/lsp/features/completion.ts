import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Completion } from '../../features/complete/completion.ts';
import type { TypedPath } from '../../features/complete/paths.ts';
import { addressOf } from '../../host/address.ts';
import { basesOf, openFoldersOf } from '../../host/find-file.ts';
import type { FolderEntry, Host } from '../../host/host.ts';
import type { Flavour } from '../../layers/flavour.ts';
import { stock } from '../../layers/stock.ts';
import type { Question, Sources } from '../answer.ts';
import type { ClientAbilities } from '../client.ts';
import { type CompletionData, completionItems } from '../completion-items.ts';
import { docsOf } from '../docs.ts';
import type { Feature } from '../feature.ts';
import { markup } from '../markup.ts';
import { pythonNames } from '../python-names.ts';
import { part } from '../settings.ts';
import { netsAt } from '../solver-nets.ts';

/** `textDocument/completion`: what may be written; `completionItem/resolve`: what an item is for. */
export const completion: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: ['"', "'", ':', '/'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  offer: ({ connection, client, answer, sources }) => {
    connection.onCompletion(answer(question => listFor(question, client, sources), nothing));
    connection.onCompletionResolve(item => resolved(item, client, sources));
  },
};

const nothing: CompletionList = { items: [], isIncomplete: false };

async function listFor(
  question: Question<CompletionParams>,
  client: ClientAbilities,
  sources: Sources,
): Promise<CompletionList> {
  const { complete, withoutSnippets } = await import('../../parts/completion.ts');
  const { params, analysis, convert } = question;
  const { items, isIncomplete } = complete(analysis, convert.offset(params.position));
  const known = new Set(items.map(({ label }) => label));
  const others = (await fromFiles(question, sources)).filter(({ label }) => !known.has(label));
  const uri = analysis.flavour === stock ? undefined : params.textDocument.uri;
  const all = [...items, ...others];
  const target = { client, convert, ...(uri !== undefined && { uri }) };
  return { items: completionItems(client.snippets ? all : all.map(withoutSnippets), target), isIncomplete };
}

/** What the files around the net have to suggest: paths, the names of Python layers, and the stages of a solver's nets. */
async function fromFiles(
  { params, analysis, convert }: Question<CompletionParams>,
  sources: Sources,
): Promise<readonly Completion[]> {
  const parts = await import('../../parts/completion.ts');
  const { host } = sources;
  const { uri } = params.textDocument;
  const offset = convert.offset(params.position);
  const path = parts.pathAt(analysis, offset);
  if (path) return parts.pathItems(path, await entriesFor(path, uri, host));
  const nets = parts.netsWithStages(analysis, offset);
  if (nets.length > 0) return parts.stageItems(analysis, offset, await netsAt(nets, uri, sources));
  const python = parts.pythonNameAt(analysis, offset);
  if (!python) return [];
  return parts.pythonItems(analysis, offset, await pythonNames(python, uri, host, parts.layerClasses));
}

/** What is in the folder that is typed; before one is, in those where a path is likely to begin. */
async function entriesFor({ folder }: TypedPath, uri: string, host: Host): Promise<readonly FolderEntry[]> {
  if (folder === '') {
    const own = uri.slice(0, uri.lastIndexOf('/') + 1);
    const lists = await Promise.all([own, ...(await openFoldersOf(uri, host))].map(it => host.list(it)));
    return [...new Map(lists.flat().map(entry => [entry.name, entry])).values()];
  }
  for (const base of await basesOf(uri, host)) {
    const address = addressOf(folder, base);
    const entries = address === undefined ? [] : await host.list(address);
    if (entries.length > 0) return entries;
  }
  return [];
}

/** Explains an item that somebody looks at. */
async function resolved(
  item: CompletionItem,
  client: ClientAbilities,
  sources: Sources,
): Promise<CompletionItem> {
  const { docs: key, uri }: CompletionData = part(item.data);
  if (!key) return item;
  const { documentation } = await import('../../parts/completion.ts');
  const flavour = uri === undefined ? stock : await flavourOf(uri, sources);
  const docs = await docsOf(flavour);
  const snippet = item.textEdit?.newText ?? '';
  const value = documentation(key, { docs, catalogue: flavour.catalogue, snippet });
  return value === '' ? item : { ...item, documentation: markup(value, client.markdownInCompletions) };
}

/** The Caffe that a document is read as; stock Caffe once it is closed. */
async function flavourOf(uri: string, { workspace, configuration, flavours }: Sources): Promise<Flavour> {
  const document = workspace.document(uri);
  return document ? (await flavours.of(document, await configuration.of(uri))).flavour : stock;
}
