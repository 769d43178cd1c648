import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'file:///net.prototxt';
const net = [
  'layer{name:"🏠/a" type:"ReLU" # é',
  'top:"x"}',
  'layer {',
  '  name: "🏠/b"',
  '  param { lr_mult: 1 }',
  '}',
].join('\r\n');
const options = { tabSize: 4, insertSpaces: true };

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  await client.initialize({ workspace: { configuration: true } });
  await client.open(uri, net);
});

afterEach(() => client.kill());

function edited(edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'prototxt', 1, net), edits);
}

test('a document is formatted as the editor and the settings say', async () => {
  const tidy = [
    'layer { name: "🏠/a" type: "ReLU"  # é',
    '    top: "x"',
    '}',
    'layer {',
    '    name: "🏠/b"',
    '    param { lr_mult: 1 }',
    '}',
    '',
  ];
  expect(edited(await client.ask('textDocument/formatting', uri, { options }))).toBe(tidy.join('\r\n'));
  await client.configure({ format: { shortMessages: 'split' } });
  expect(edited(await client.ask('textDocument/formatting', uri, { options }))).toContain('param {\r\n');
});

test('so are some lines of it, and what was just typed', async () => {
  const range = { start: { line: 4, character: 5 }, end: { line: 4, character: 6 } };
  expect(await client.ask('textDocument/rangeFormatting', uri, { options, range })).toEqual([
    { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } }, newText: '  ' },
  ]);
  const typed = { options, position: { line: 1, character: 8 }, ch: '}' };
  const lines = edited(await client.ask('textDocument/onTypeFormatting', uri, typed)).split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    'layer { name: "🏠/a" type: "ReLU"  # é',
    '    top: "x"',
    '}',
    'layer {',
    '  name: "🏠/b"',
  ]);
});

test('the outline, folds and selections are in lines and characters', async () => {
  const [group] = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  expect(group?.name).toBe('🏠/');
  expect(
    group?.children?.map(({ name, detail, selectionRange: { start } }) => ({ name, detail, start })),
  ).toEqual([
    { name: '🏠/a', detail: 'ReLU ?', start: { line: 0, character: 11 } },
    { name: '🏠/b', detail: '', start: { line: 3, character: 8 } },
  ]);
  expect(await client.ask<FoldingRange[]>('textDocument/foldingRange', uri)).toEqual([
    { startLine: 0, endLine: 5 },
    { startLine: 2, endLine: 4 },
  ]);
  const positions = [{ line: 3, character: 10 }];
  const [word] = await client.ask<SelectionRange[]>('textDocument/selectionRange', uri, { positions });
  expect(word?.range).toEqual({ start: { line: 3, character: 9 }, end: { line: 3, character: 13 } });
  expect(word?.parent?.parent?.range.start).toEqual({ line: 3, character: 2 });
});

test('the layers of open files are found by name', async () => {
  const found = await client.ask<SymbolInformation[]>('workspace/symbol', uri, { query: '/a' });
  expect(found).toEqual([
    {
      name: '🏠/a',
      kind: 12,
      containerName: 'ReLU',
      location: { uri, range: { start: { line: 0, character: 11 }, end: { line: 0, character: 17 } } },
    },
  ]);
});
