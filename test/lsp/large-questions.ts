import type { Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { part } from '../../server/src/lsp/settings.ts';
import { resNetLike } from '../bench/nets.ts';

/** Something that an editor asks of the large net. */
export interface Question {
  /** The capability that announces it. */
  readonly capability: string;
  /** The method of LSP, or the command of the server. */
  readonly method: string;
  /** What it is asked about, where a method is asked several times. */
  readonly about?: string;
  /** May be made of the first of what was answered before. */
  params(before: Before): object;
}

/** What was before a question. */
export interface Before {
  /** The address of the net. */
  readonly uri: string;
  /** What a method answered last. */
  answer(method: string): unknown;
}

/** A residual net of about 4,300 layers, and for training a list of pictures and two slips of the pen. */
export const largeNet = `${resNetLike('ResNet-1001-like', [15, 60, 240, 15])}layer {
  name: "pictures"
  type: "ImageData"
  top: "pictures"
  top: "classes"
  include { phase: TRAIN }
  image_data_param { source: "list.txt" batch_size: 8 new_height: 64 new_width: 64 }
}
layer {
  name: "slip"
  type:"ReLU"
  bottom: "pool55"
  top: "slip"
  include { phase: TRAIN }
}
`;

const document = TextDocument.create('file:///large.prototxt', 'prototxt', 1, largeNet);
const layer = '"res4b120_branch2a"';
const inLayer = { position: behind(`name: ${layer}`, 'type: "C') };
const onBlob = { position: behind(`name: ${layer}`, 'top: "res') };
const screen = { range: { start: behind(`name: ${layer}`), end: behind('name: "res4b121_branch2a"') } };
const whole = { range: { start: document.positionAt(0), end: document.positionAt(largeNet.length) } };
const slip = { range: { start: behind('bottom: "pool5', '5'), end: behind('bottom: "pool5', '5') } };
const options = { tabSize: 4, insertSpaces: true };

/** What an editor may ask, each after what it builds upon. */
export const questions: readonly Question[] = [
  one('inlayHintProvider', 'textDocument/inlayHint', screen, 'a screen'),
  one('inlayHintProvider', 'textDocument/inlayHint', whole, 'the net'),
  chained('inlayHintProvider', 'inlayHint/resolve', ({ answer }) =>
    firstOf(answer('textDocument/inlayHint')),
  ),
  one('hoverProvider', 'textDocument/hover', inLayer),
  one('diagnosticProvider', 'textDocument/diagnostic', {}),
  one('codeActionProvider', 'textDocument/codeAction', { ...slip, context: { diagnostics: [] } }),
  completion('a bottom', 'bottom: "'),
  completion('a type', 'type: "'),
  completion('a field', 'convolution_param {'),
  chained('completionProvider', 'completionItem/resolve', ({ answer }) =>
    firstOf(answer('textDocument/completion')),
  ),
  one('definitionProvider', 'textDocument/definition', { position: behind('bottom: "res4b120_branch2') }),
  one('referencesProvider', 'textDocument/references', {
    ...onBlob,
    context: { includeDeclaration: true },
  }),
  one('documentHighlightProvider', 'textDocument/documentHighlight', onBlob),
  one('renameProvider', 'textDocument/prepareRename', onBlob),
  one('renameProvider', 'textDocument/rename', { ...onBlob, newName: 'reduced' }),
  one('linkedEditingRangeProvider', 'textDocument/linkedEditingRange', onBlob),
  one('callHierarchyProvider', 'textDocument/prepareCallHierarchy', inLayer),
  calls('callHierarchy/incomingCalls'),
  calls('callHierarchy/outgoingCalls'),
  one('semanticTokensProvider', 'textDocument/semanticTokens/full', {}),
  chained('semanticTokensProvider', 'textDocument/semanticTokens/full/delta', ({ answer }) => ({
    previousResultId: part(answer('textDocument/semanticTokens/full')).resultId,
  })),
  one('semanticTokensProvider', 'textDocument/semanticTokens/range', screen),
  one('codeLensProvider', 'textDocument/codeLens', {}),
  one('documentFormattingProvider', 'textDocument/formatting', { options: { ...options, tabSize: 2 } }),
  one('documentRangeFormattingProvider', 'textDocument/rangeFormatting', { ...screen, options }),
  one('documentOnTypeFormattingProvider', 'textDocument/onTypeFormatting', {
    position: behind(`name: ${layer}`, '\n}'),
    ch: '}',
    options,
  }),
  one('documentLinkProvider', 'textDocument/documentLink', {}),
  one('documentSymbolProvider', 'textDocument/documentSymbol', {}),
  one('workspaceSymbolProvider', 'workspace/symbol', { query: 'res4b120_branch2a' }),
  one('foldingRangeProvider', 'textDocument/foldingRange', {}),
  one('selectionRangeProvider', 'textDocument/selectionRange', { positions: [inLayer.position] }),
  command('prototxt.kerasOutputShape', inLayer),
  command('prototxt.kerasLayer', inLayer),
  command('prototxt.pytorchModule', inLayer),
  command('prototxt.export', { target: 'keras3', phase: 'TEST' }),
  command('prototxt.deployNet', {}),
  chained('executeCommandProvider', 'prototxt.compareNets', ({ uri }) => ({ uri, other: `${uri}.old` })),
  command('prototxt.renameBoth', { ...onBlob, newName: 'reduced' }),
  command('prototxt.flavour', { choices: true }),
];

/** Where a person types a digit and takes it away again. */
export const typing: Position = behind(`name: ${layer}`, 'num_output: 256');

/** Behind the last of some texts, each looked for behind the one before. */
function behind(...texts: readonly string[]): Position {
  let offset = 0;
  for (const text of texts) {
    const at = largeNet.indexOf(text, offset);
    if (at < 0) throw new Error(`the net has no ${text}`);
    offset = at + text.length;
  }
  return document.positionAt(offset);
}

function one(capability: string, method: string, params: object, about?: string): Question {
  return { capability, method, params: () => params, ...(about && { about }) };
}

function chained(capability: string, method: string, params: Question['params']): Question {
  return { capability, method, params };
}

function completion(about: string, before: string): Question {
  const position = behind(`name: ${layer}`, before);
  return one('completionProvider', 'textDocument/completion', { position }, about);
}

function calls(method: string): Question {
  return chained('callHierarchyProvider', method, ({ answer }) => ({
    item: firstOf(answer('textDocument/prepareCallHierarchy')),
  }));
}

function command(id: string, argument: object): Question {
  return chained('executeCommandProvider', id, ({ uri }) => ({ uri, ...argument }));
}

function firstOf(answer: unknown): object {
  const list: unknown = Array.isArray(answer) ? answer : part(answer).items;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  if (typeof first !== 'object' || first === null) throw new Error('there was no list before');
  return first;
}
