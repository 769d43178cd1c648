import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  InitializeResult,
  LinkedEditingRanges,
  Location,
  PrepareRenameResult,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'file:///net.prototxt';

// A house is two UTF-16 units.
const net = [
  'layer { name: "🏠" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }',
  'layer { name: "🏠🏠" type: "ReLU" bottom: "data" top: "data" }',
  'layer { name: "pool" type: "Pool" bottom: "data" top: "pool" }',
].join('\r\n');

let client: TestClient;
let capabilities: InitializeResult['capabilities'];

beforeEach(async () => {
  client = new TestClient();
  ({ capabilities } = await client.initialize({ textDocument: { rename: { prepareSupport: true } } }));
  await client.open(uri, net);
});

afterEach(() => client.kill());

/** Just behind the first such text of a line. */
function behind(line: number, text: string) {
  return { line, character: (net.split('\r\n')[line]?.indexOf(text) ?? 0) + text.length };
}

function written(range: Range): string {
  return `${range.start.line}: ${TextDocument.create(uri, 'prototxt', 1, net).getText(range)}`;
}

test('references and highlights are where the names stand', async () => {
  const position = behind(1, 'bottom: "da');
  const references = await client.ask<Location[]>('textDocument/references', uri, {
    position,
    context: { includeDeclaration: true },
  });
  expect(references.map(({ range }) => written(range))).toEqual([
    '0: "data"',
    '1: "data"',
    '1: "data"',
    '2: "data"',
  ]);
  const highlights = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', uri, {
    position,
  });
  expect(highlights.map(({ range, kind }) => [written(range), kind])).toEqual([
    ['0: "data"', 3],
    ['1: "data"', 2],
  ]);
  const linked = await client.ask<LinkedEditingRanges>('textDocument/linkedEditingRange', uri, { position });
  expect(linked.ranges.map(written)).toEqual(['0: data', '1: data', '1: data', '2: data']);
  expect('data-2/x').toMatch(new RegExp(`^${linked.wordPattern}$`));
});

test('a rename asks first, is done everywhere, and says why it is not', async () => {
  const position = behind(1, 'top: "da');
  const prepared = await client.ask<PrepareRenameResult>('textDocument/prepareRename', uri, { position });
  expect(prepared).toMatchObject({ placeholder: 'data' });
  const { changes } = await client.ask<WorkspaceEdit>('textDocument/rename', uri, {
    position,
    newName: '🐎',
  });
  expect(TextDocument.applyEdits(TextDocument.create(uri, 'prototxt', 1, net), changes?.[uri] ?? [])).toBe(
    net.replaceAll('"data"', '"🐎"'),
  );
  const refused = client.ask('textDocument/rename', uri, { position, newName: 'pool' });
  await expect(refused).rejects.toThrow('There is a blob "pool" already, in layer "pool".');
  const nowhere = client.ask('textDocument/prepareRename', uri, { position: behind(0, 'lay') });
  await expect(nowhere).rejects.toThrow('have names that can be changed');
});

test('edits are for the version that they were made for, if the client knows versions', async () => {
  const versioned = new TestClient();
  try {
    await versioned.initialize({ workspace: { workspaceEdit: { documentChanges: true } } });
    await versioned.open(uri, net);
    await versioned.change(uri, 7, [{ text: `${net}\r\n` }]);
    const position = behind(1, 'bottom: "da');
    const edit = await versioned.ask<WorkspaceEdit>('textDocument/rename', uri, { position, newName: 'x' });
    expect(edit.changes).toBeUndefined();
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri, version: 7 }, edits: expect.objectContaining({ length: 4 }) },
    ]);
    const at = behind(0, 'name: "');
    const [action] = await versioned.codeActions(uri, { start: at, end: at }, { diagnostics: [] });
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 7 } }]);
  } finally {
    versioned.kill();
  }
});

test('a client that can ask for a name is offered to rename a layer and its top together', async () => {
  const asking = new TestClient();
  try {
    await asking.initialize({}, { commandLinks: true });
    await asking.open(uri, net);
    const at = behind(2, 'name: "po');
    const offered = () => asking.codeActions(uri, { start: at, end: at }, { diagnostics: [] });
    const title = 'Rename the layer "pool" and its blob…';
    expect(await offered()).toEqual([
      { title, kind: 'refactor.rewrite', command: { title, command: 'prototxt.renameLayerAndBlob' } },
    ]);
    await asking.change(uri, 2, [{ text: net.replace('top: "pool"', 'top: "p"') }]);
    expect((await offered()).map(it => it.title)).toEqual(['Name the blob "pool" too']);
  } finally {
    asking.kill();
  }
});

test('the other of a layer and its top is offered the same name', async () => {
  const at = behind(0, 'name: "');
  const actions = await client.codeActions(uri, { start: at, end: at }, { diagnostics: [] });
  expect(actions.map(({ title }) => title)).toEqual(['Name the blob "🏠" too']);
});

test('data flows through a call hierarchy', async () => {
  const [item] = await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', uri, {
    position: behind(1, 'type: "ReLU'),
  });
  expect(item).toMatchObject({ name: '🏠🏠', detail: 'ReLU 1×3×8×8' });
  const incoming = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', uri, {
    item,
  });
  expect(incoming.map(({ from, fromRanges }) => [from.name, ...fromRanges.map(written)])).toEqual([
    ['🏠', '0: "data"'],
  ]);
  const outgoing = await client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', uri, {
    item,
  });
  expect(outgoing.map(({ to, fromRanges }) => [to.name, ...fromRanges.map(written)])).toEqual([
    ['pool', '1: "data"'],
  ]);
});

test('an item from before an edit leads on from the same layer', async () => {
  const [item] = await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', uri, {
    position: behind(1, 'type: "ReLU'),
  });
  const readers = async () => {
    const calls = await client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', uri, { item });
    return calls.map(({ to }) => to.name);
  };
  await client.change(uri, 2, [{ text: `layer { name: "x" type: "Input" top: "x" }\n\n${net}` }]);
  expect(await readers()).toEqual(['pool']);
  await client.change(uri, 3, [{ text: net.replaceAll('name: "🏠🏠"', 'name: "house"') }]);
  expect(await readers()).toEqual([]);
});

test('tokens come whole, for a range, and as what has changed', async () => {
  const whole = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  expect(words(net, whole.data)).toEqual([
    ...['Input class', 'data variable definition'],
    ...['ReLU class', 'data variable', 'data variable modification'],
    ...['Pool class unknown', 'data variable', 'pool variable definition'],
  ]);
  const second = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const part = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, { range: second });
  expect(words(net, part.data)).toEqual(['ReLU class', 'data variable', 'data variable modification']);

  const changed = net.replace('"Pool"', '"Pooling"');
  const end = behind(2, 'type: "Pool');
  await client.change(uri, 2, [{ range: { start: end, end }, text: 'ing' }]);
  const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
    previousResultId: whole.resultId,
  });
  const data = [...whole.data];
  for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  expect(words(changed, data)).toContain('Pooling class');
  const again = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  expect(again.data).toEqual(data);
});

/** Reads tokens as LSP packs them: five numbers each, the place counted from the token before. */
function words(text: string, data: readonly number[]): readonly string[] {
  const { tokenTypes = [], tokenModifiers = [] } = capabilities.semanticTokensProvider?.legend ?? {};
  const lines = text.split('\r\n');
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, set = 0] = data.slice(i, i + 5);
    line += down;
    character = right + (down === 0 ? character : 0);
    const modifiers = tokenModifiers.filter((_, bit) => set & (1 << bit));
    found.push([lines[line]?.slice(character, character + length), tokenTypes[type], ...modifiers].join(' '));
  }
  return found;
}
