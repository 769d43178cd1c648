import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, Diagnostic } from 'vscode-languageserver';
import type { FlavourInForce } from '../../server/src/lsp/protocol.ts';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'file:///nets/detector/deploy.prototxt';
const net = `layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 24, 19, 10] } } }
layer { name: "perm" type: "Permute" bottom: "data" top: "perm" permute_param { order: 0 order: 2 order: 3 } }
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  client.folders = ['file:///nets'];
  await client.initialize({
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
  });
  await client.open(uri, net);
});

afterEach(() => client.kill());

test('a net that uses what only a fork knows is read as the fork reads it', async () => {
  expect(await shapes()).toEqual(['1×24×19×10', '1×19×10×24']);
  expect(await codes()).toEqual([]);
  expect(await inForce()).toEqual({
    id: 'ssd',
    title: 'SSD detection fork',
    why: 'found',
    words: ['permute_param', 'Permute'],
    kind: 'net',
  });
});

test('the fork stays in force while a net is edited, and goes with its last word', async () => {
  await client.change(uri, 2, [{ range: rangeOf('order: 3'), text: 'order: 9' }]);
  expect(await inForce()).toMatchObject({ id: 'ssd' });
  expect(await codes()).toEqual(['value-out-of-bounds']);
  await client.change(uri, 3, [{ text: net.split('\n')[0] ?? '' }]);
  expect(await inForce()).toMatchObject({ id: 'bvlc', why: 'default', words: [] });
});

test('stock Caffe is strict where it is asked for, and a fix writes for which fork the file is', async () => {
  await client.configure({ flavour: 'bvlc' });
  expect(await codes()).toEqual(['unknown-layer-type', 'unknown-field']);
  const problems = await diagnostics();
  expect(problems[0]?.message).toBe(
    'Caffe has no layer type "Permute". The forks ssd, nvidia and 6 others have it.',
  );
  const actions = await client.codeActions(uri, rangeOf('"Permute"'), { diagnostics: [] });
  const [edit] =
    actions.find(it => it.title.startsWith('Read the file as written for ssd'))?.edit?.changes?.[uri] ?? [];
  expect(edit?.newText).toBe('# prototxt-flavour: ssd\n');
  await client.change(uri, 2, [{ range: edit?.range ?? everything, text: edit?.newText ?? '' }]);
  expect(await inForce()).toMatchObject({ id: 'ssd', why: 'header' });
  expect(await codes()).toEqual([]);
});

test('a pattern of the settings says it for some files', async () => {
  await client.configure({
    flavour: 'bvlc',
    flavours: { 'deploy*.txt': 'segnet', 'detector/**': 'refinedet', '*.prototxt': 'pspnet' },
  });
  expect(await inForce()).toMatchObject({ id: 'refinedet', why: 'asked' });
  await client.open('file:///nets/other.prototxt', net);
  expect(await inForce('file:///nets/other.prototxt')).toMatchObject({ id: 'pspnet', why: 'asked' });
  await client.open('file:///nets/net.pt', net);
  expect(await inForce('file:///nets/net.pt')).toMatchObject({ id: 'bvlc', why: 'asked' });
});

test('a setting that names no Caffe is told once', async () => {
  await client.configure({ flavour: 'sdd' });
  expect(await inForce()).toMatchObject({ id: 'ssd', why: 'found' });
  await client.change(uri, 2, [{ text: `${net}\n` }]);
  expect(await inForce()).toMatchObject({ id: 'ssd', why: 'found' });
  expect(client.warnings).toEqual([
    'The settings ask for "sdd", and no Caffe is known here by that name: files choose their own.',
  ]);
});

test('a header that names no Caffe is told, and read as if it were not there', async () => {
  await client.change(uri, 2, [{ text: `# prototxt-flavour: sdd\n${net}` }]);
  expect(await codes()).toEqual(['unknown-flavour']);
  expect(await inForce()).toMatchObject({ id: 'ssd', why: 'found' });
});

test('all flavours are listed, first those that know most of the words', async () => {
  const { choices = [] } = await inForce(uri, true);
  expect(choices).toHaveLength(37);
  expect(choices.slice(0, 2)).toEqual([
    { id: 'bvlc', title: 'BVLC Caffe', known: 0 },
    { id: 'ssd', title: 'SSD detection fork', known: 2 },
  ]);
});

test('fields and types of the fork are explained and suggested', async () => {
  const card = await client.hover(uri, rangeOf('order: 2').start);
  expect(JSON.stringify(card)).toContain('axes');
  const layer = await client.hover(uri, rangeOf('"Permute"').start);
  expect(JSON.stringify(layer)).toContain('**Permute** (ssd)');
  await client.change(uri, 2, [{ range: rangeOf('permute_param { order: 0 order: 2 order: 3 }'), text: '' }]);
  const { items } = await client.ask<CompletionList>('textDocument/completion', uri, {
    position: rangeOf('permute_param').start,
  });
  const item = items.find(it => it.label === 'permute_param') ?? expect.fail();
  const resolved = await client.ask<CompletionItem>('completionItem/resolve', uri, item);
  expect(JSON.stringify(resolved.documentation)).toContain('Permute');
});

async function shapes(): Promise<readonly unknown[]> {
  const hints = await client.hints(uri, everything);
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(it => it.value).join('')));
}

async function diagnostics(): Promise<readonly Diagnostic[]> {
  const report = await client.diagnostics(uri);
  return report.kind === 'full' ? report.items : [];
}

async function codes(): Promise<readonly unknown[]> {
  return (await diagnostics()).map(({ code }) => code);
}

async function inForce(of = uri, choices = false): Promise<FlavourInForce> {
  return (await client.execute('prototxt.flavour', { uri: of, choices })) as FlavourInForce;
}

function rangeOf(text: string) {
  const before = net.slice(0, net.indexOf(text)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + text.length } };
}
