import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  ClientCompletionItemOptions,
  CompletionItem,
  CompletionList,
} from 'vscode-languageserver/node';
import { marked } from '../fixture.ts';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const folder = mkdtempSync(join(tmpdir(), 'prototxt completion '));
mkdirSync(join(folder, 'models/a b'), { recursive: true });
for (const path of ['models/a b/net.prototxt', 'models/train.txt', 'mean.binaryproto'])
  writeFileSync(join(folder, path), '');

writeFileSync(
  join(folder, 'models/crops.py'),
  'import caffe\n\nclass Settings: pass\n\nclass RandomCrop(caffe.Layer):\n    pass\n',
);

const address = (path: string): string => pathToFileURL(join(folder, path)).href;
const snippets: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
});

afterEach(() => client.kill());
afterAll(() => rmSync(folder, { recursive: true }));

test('fields come as snippets, and say what they are for when somebody looks', async () => {
  await client.initialize(snippets, { retriggersCompletion: true });
  const { items } = await completed('# é\r\nlayer {\r\n  ty$0\r\n}');
  const type = items.find(({ label }) => label === 'type');
  expect(type).toMatchObject({
    insertTextFormat: 2,
    textEdit: {
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } },
      newText: 'type: "$1"',
    },
    command: { command: 'editor.action.triggerSuggest' },
  });
  expect(type?.documentation).toBeUndefined();
  expect(documentationOf(await resolve(type))).toContain('Registered layer type');
});

test('a client without snippets gets plain text, and no commands of another editor', async () => {
  await client.initialize({});
  const { items } = await completed('layer { bottom: "x" bat$0 }');
  const param = items.find(({ label }) => label === 'include');
  expect(param).toMatchObject({ insertTextFormat: 1, textEdit: { newText: 'include { phase: TRAIN }' } });
  expect(items.some(({ command }) => command)).toBe(false);
});

test('a client without snippets gets a type alone, inside of its quotes', async () => {
  await client.initialize({});
  const edits = async (text: string) =>
    (await completed(text)).items
      .filter(({ label }) => label === 'Convolution')
      .map(({ textEdit, filterText, insertTextMode }) => ({ textEdit, filterText, insertTextMode }));
  const at = (from: number, to: number, newText: string) => [
    {
      textEdit: { range: { start: { line: 1, character: from }, end: { line: 1, character: to } }, newText },
    },
  ];
  expect(await edits('layer {\ntype: "Conv$0')).toEqual(at(7, 11, 'Convolution"'));
  expect(await edits('layer {\ntype: "Conv$0"\n}')).toEqual(at(7, 11, 'Convolution'));
  expect(await edits('layer {\ntype:$0\n}')).toEqual(at(5, 5, ' "Convolution"'));
});

test('a client without snippets gets every item on one line', async () => {
  await client.initialize({});
  const { items } = await completed('$0');
  const inserted = items.map(({ textEdit }) => textEdit?.newText ?? '');
  expect(inserted.filter(it => /[\n$]/.test(it))).toEqual([]);
  expect(inserted.find(it => it.includes('"Pooling"'))).toMatch(
    /^layer { name: "pool1" type: "Pooling" .* pooling_param { pool: MAX .* } }$/,
  );
});

const ways: ClientCompletionItemOptions = { insertTextModeSupport: { valueSet: [1, 2] } };

test.each([
  ['is told to indent what it inserts', ways, [2]],
  ['that knows one way only is told of none', {}, [undefined]],
])('a client %s', async (_, completionItem, modes) => {
  await client.initialize({ textDocument: { completion: { completionItem } } });
  const { items } = await completed('layer { $0 }');
  expect([...new Set(items.map(({ insertTextMode }) => insertTextMode))]).toEqual(modes);
});

test('types and blocks explain themselves', async () => {
  await client.initialize(snippets);
  const { items } = await completed('$0');
  const type = await resolve(items.find(({ label }) => label === 'Pooling'));
  expect(documentationOf(type)).toContain('sliding window');
  const block = await resolve(items.find(({ label }) => label === 'residual block'));
  expect(documentationOf(block)).toContain('```prototxt\nlayer {\n  name: "block1/conv1"');
});

test('what has no stops to fill in is no snippet, so that an editor sees whether it changes anything', async () => {
  await client.initialize(snippets);
  const formats = async (text: string, label: string) =>
    (await completed(text)).items
      .filter(it => it.label === label)
      .map(({ insertTextFormat, textEdit }) => [insertTextFormat, textEdit?.newText]);
  expect(await formats('layer { pooling_param { pool: MA$0 } }', 'MAX')).toEqual([[1, 'MAX']]);
  const layer = 'layer { name: "s" bottom: "a" ';
  expect(await formats(`${layer} type: "Silence$0" }`, 'Silence')).toEqual([[1, 'Silence']]);
  expect(await formats(`${layer} bottom: "b" type: "$0" top: "s" }`, 'Reshape')).toEqual([
    [2, expect.stringContaining('$')],
  ]);
});

test('behind its closing quote a type is not chosen any more', async () => {
  await client.initialize(snippets);
  const { items } = await completed('layer { type: "Po$0"\n}');
  expect(items.find(({ label }) => label === 'Pooling')?.filterText).toBe('"Pooling');
});

test('suggestions keep their order', async () => {
  await client.initialize(snippets);
  const { items } = await completed('layer { $0 }');
  const sorted = items.map(({ sortText }) => sortText ?? '');
  expect(sorted).toEqual(sorted.toSorted());
  expect(items[0]?.label).toBe('name');
});

test('a path goes on from the folder of its file and those around it', async () => {
  await client.initialize(snippets);
  expect(labelsOf(await completed('net: "$0"', address('models/solver.prototxt')))).toEqual([
    'a b/',
    'crops.py',
    'train.txt',
  ]);
  expect(labelsOf(await completed('net: "models/a b/$0"', address('models/other.prototxt')))).toEqual([
    'net.prototxt',
  ]);
  expect(labelsOf(await completed('net: "../$0"', address('models/third.prototxt')))).toEqual([
    'models/',
    'mean.binaryproto',
  ]);
  expect(labelsOf(await completed('net: "$0"', 'untitled:Untitled-1'))).toEqual([]);
});

test.each([
  ['asked for', { workspace: { workspaceFolders: true } }, {}],
  ['named', {}, { workspaceFolders: [{ uri: address(''), name: 'a' }] }],
  ['named as the root', {}, { rootUri: address('') }],
])('a Python layer is one of those in the workspace, whose folders are %s', async (_, capabilities, more) => {
  client.folders = [address('')];
  await client.initialize({ ...snippets, ...capabilities }, {}, more);
  expect(labelsOf(await completed('layer { python_param { module: "$0" } }'))).toEqual(['crops']);
  const used = 'layer { python_param { module: "crops" layer: "Pad" } }\n';
  const list = await completed(
    `${used}layer { python_param { module: "crops" layer: "$0" } }`,
    'file:///b.prototxt',
  );
  expect(labelsOf(list)).toEqual(['Pad', 'RandomCrop']);
});

test('a Python layer is one of those in the folder that holds the net', async () => {
  mkdirSync(join(folder, 'other folder'));
  writeFileSync(join(folder, 'other folder/losses.py'), 'class Loss(caffe.Layer):\n    pass\n');
  client.folders = [address('models'), address('other folder')];
  await client.initialize({ ...snippets, workspace: { workspaceFolders: true } });
  const module = 'layer { python_param { module: "$0" } }';
  expect(labelsOf(await completed(module, address('models/of-crops.prototxt')))).toEqual(['crops']);
  expect(labelsOf(await completed(module, address('other folder/of-losses.prototxt')))).toEqual(['losses']);
  expect(labelsOf(await completed(module, 'untitled:of-both'))).toEqual(['crops', 'losses']);
  const layer = 'layer { python_param { module: "losses" layer: "$0" } }';
  expect(labelsOf(await completed(layer, address('models/of-none.prototxt')))).toEqual([]);
});

test('a solver is offered the stages of its nets, as the editor has them', async () => {
  await client.initialize(snippets);
  const solver = 'net: "staged.prototxt"\ntest_state { stage: "val" stage: "$0" }';
  const staged = (stage: string) =>
    `state { stage: "all" } layer { include { phase: TRAIN stage: "${stage}" not_stage: "val" } }`;
  writeFileSync(join(folder, 'staged.prototxt'), staged('on-disk'));
  const offered = await completed(solver, address('solver.prototxt'));
  expect(labelsOf(offered)).toEqual(['all', 'on-disk', 'val']);
  await client.open(address('staged.prototxt'), staged('typed'));
  const anew = await completed(solver, address('solver.prototxt'));
  expect(labelsOf(anew)).toEqual(['all', 'typed', 'val']);
  expect(labelsOf(await completed('net: "none.prototxt" train_state { stage: "$0" }'))).toEqual([]);
});

test('the list goes on in a name with a slash', async () => {
  await client.initialize(snippets);
  const text = 'layer { name: "a" type: "Input" top: "x/y" } layer { bottom: "x/$0" }';
  expect(labelsOf(await completed(text))).toEqual(['x/y']);
});

async function completed(text: string, uri = 'file:///net.prototxt'): Promise<CompletionList> {
  const { text: plainText, offset } = marked(text);
  await client.open(uri, plainText);
  const before = plainText.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return client.ask('textDocument/completion', uri, { position });
}

function resolve(item: CompletionItem | undefined): Promise<CompletionItem> {
  return client.ask('completionItem/resolve', '', item ?? {});
}

function documentationOf({ documentation }: CompletionItem): string | undefined {
  return typeof documentation === 'object' ? documentation.value : documentation;
}

function labelsOf({ items }: CompletionList): readonly string[] {
  return items.map(({ label }) => label);
}
