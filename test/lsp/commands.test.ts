import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BothRenamed } from '../../server/src/lsp/protocol.ts';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const folder = mkdtempSync(join(tmpdir(), 'prototxt-commands-'));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;
const uri = 'untitled:Untitled-1';
const net = `layer { name: "d" type: "Data" top: "d" top: "l" data_param { source: "lmdb" backend: LMDB batch_size: 64 } }
layer { name: "fc" type: "InnerProduct" bottom: "d" top: "fc" inner_product_param { num_output: 2 } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "l" top: "loss" }
`;

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  await client.initialize({});
});

afterEach(() => client.kill());
afterAll(() => rmSync(folder, { recursive: true }));

test('a net for running is made, with the shapes that somebody gives', async () => {
  await client.open(uri, net);
  expect(await client.execute('prototxt.deployNet', { uri })).toEqual({
    text: expect.stringContaining('# input_param { shape { dim: 1 dim: ? dim: ? dim: ? } }'),
    unknown: [{ blob: 'd', shape: '1×?×?×?', reason: 'the records of the LMDB at `lmdb` set it' }],
  });
  expect(await client.execute('prototxt.deployNet', { uri, shapes: { d: [1, 3, 8, 8] } })).toEqual({
    text: expect.stringContaining('input_param { shape { dim: 1 dim: 3 dim: 8 dim: 8 } }'),
    unknown: [],
  });
  await client.open(address('solver.prototxt'), 'base_lr: 1');
  expect(await client.execute('prototxt.deployNet', { uri: address('solver.prototxt') })).toEqual({
    refused: 'The file holds no net.',
  });
});

test.each([
  [{ d: [1, -3] }, 'The shape of "d" must be a list of sizes'],
  [{ d: 'nonsense' }, 'The shape of "d" must be a list of sizes'],
  ['nonsense', 'must be a list of sizes'],
  [{ d: [1, 3, 8, 8], nope: [1] }, 'The net has no input "nope"'],
])('a shape that is none, or of no input, is refused: %j', async (shapes, message) => {
  const training = `layer { name: "d" type: "Data" top: "d" data_param { source: "lmdb" batch_size: 2 } }
layer { name: "relu" type: "ReLU" bottom: "d" top: "relu" }`;
  const uri = address('training-shapes.prototxt');
  await client.open(uri, training);
  const refused = { code: -32602, message: expect.stringContaining(message) };
  await expect(client.execute('prototxt.deployNet', { uri, shapes })).rejects.toMatchObject(refused);
  const asked = { uri, shapes, target: 'keras3' };
  await expect(client.execute('prototxt.export', asked)).rejects.toMatchObject(refused);
});

test('a net whose data the text does not tell is exported with the shapes that somebody gives', async () => {
  const training = net
    .replace(
      'layer { name: "fc"',
      'layer { name: "c" type: "Convolution" bottom: "d" top: "c" convolution_param { num_output: 4 kernel_size: 3 } }\n$&',
    )
    .replace('bottom: "d" top: "fc"', 'bottom: "c" top: "fc"');
  await client.open(uri, training);
  expect(await client.execute('prototxt.export', { uri, target: 'pytorch' })).toEqual({
    text: '',
    missing: [expect.objectContaining({ layer: 'c' }), expect.objectContaining({ layer: 'fc' })],
    unknown: [{ blob: 'd', shape: '1×?×?×?', reason: 'the records of the LMDB at `lmdb` set it' }],
  });
  // The labels hold 64: so does the batch, whatever is said of one sample.
  expect(
    await client.execute('prototxt.export', { uri, target: 'pytorch', shapes: { d: [1, 3, 8, 8] } }),
  ).toEqual({
    text: expect.stringContaining('# 64×4×6×6'),
    missing: [],
    unknown: [],
  });
});

test('what cannot be exported is told in one sentence', async () => {
  const exported = () => client.execute('prototxt.export', { uri, target: 'keras3' });
  const [input, relu] = [
    'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 2] } } }',
    'layer { name: "r" type: "ReLU" bottom: "y" top: "r" }',
  ];
  expect(await exported()).toEqual({ refused: 'The file is not open in the editor.' });
  await client.open(uri, `${input}\n${relu}\n${relu.replace('bottom: "y"', 'buttom: "x"')}`);
  expect(await exported()).toEqual({
    refused: 'Caffe refuses the net, in line 2: No layer above makes a blob "y".',
  });
  await client.open(address('solver.prototxt'), 'base_lr: 1');
  await client.open(address('inputs.prototxt'), input);
  const of = (name: string) => client.execute('prototxt.export', { uri: address(name), target: 'keras3' });
  expect(await of('solver.prototxt')).toEqual({ refused: 'The file holds no net.' });
  expect(await of('inputs.prototxt')).toEqual({
    refused: 'There is nothing to export: no layer computes a blob.',
  });
});

test('a layer is copied from the phase that has it', async () => {
  const text = `layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 2] } } }
layer { name: "d" type: "Dropout" bottom: "x" top: "y" include { phase: TRAIN } }
layer { name: "s" type: "Sigmoid" bottom: "x" top: "y" include { phase: TEST } }
layer { name: "n" type: "Sigmoid" bottom: "x" top: "z" include { stage: "never" } }`;
  await client.open(uri, text);
  const at = (line: number) =>
    client.execute('prototxt.kerasLayer', { uri, position: { line, character: 3 } });
  expect(await at(1)).toEqual({ text: "layers.Dropout(0.5, name='d')", missing: [] });
  expect(await at(2)).toEqual({ text: "layers.Activation('sigmoid', name='s')", missing: [] });
  const reason = 'it does not exist in phase TEST, with this level and these stages';
  expect(await at(3)).toEqual({ text: '', missing: [{ layer: 'n', type: 'Sigmoid', reason }] });
  expect(
    await client.execute('prototxt.pytorchModule', {
      uri,
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 9 } },
    }),
  ).toEqual({ text: 'y = torch.sigmoid(x)  # 1×2', missing: [{ layer: 'd', type: 'Dropout', reason }] });
});

test('layers at several places are copied together', async () => {
  await client.open(
    uri,
    `layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 2] } } }
layer { name: "a" type: "Sigmoid" bottom: "x" top: "a" }
layer { name: "b" type: "TanH" bottom: "a" top: "b" }
layer { name: "c" type: "Sigmoid" bottom: "b" top: "c" }`,
  );
  const cursor = (line: number) => ({ start: { line, character: 3 }, end: { line, character: 3 } });
  const of = (...ranges: readonly unknown[]) => client.execute('prototxt.pytorchModule', { uri, ranges });
  expect(await of(cursor(3), cursor(1), cursor(1))).toEqual({
    text: 'a = torch.sigmoid(x)  # 1×2\nc = torch.sigmoid(b)  # 1×2',
    missing: [],
  });
  expect(await of(cursor(2))).toEqual({ text: 'b = torch.tanh(a)  # 1×2', missing: [] });
});

test('a net is compared with one that is open, or on disk', async () => {
  await client.open(uri, net);
  const other = address('other.prototxt');
  writeFileSync(join(folder, 'other.prototxt'), net.replace('"fc" type', '"fc2" type'));
  const compare = () => client.execute('prototxt.compareNets', { uri, other });
  const fc = { start: { line: 1, character: 0 }, end: { line: 1, character: 101 } };
  expect(await compare()).toEqual([
    { layer: 'fc', message: 'It is only here.', here: fc },
    { layer: 'fc2', message: 'It is only there.', there: { ...fc, end: { line: 1, character: 102 } } },
  ]);
  await client.open(other, net);
  expect(await compare()).toEqual([]);
});

test('what cannot be compared is refused', async () => {
  await client.open(uri, net);
  const compare = (argument: object) => client.execute('prototxt.compareNets', argument);
  const other = address('none.prototxt');
  expect(await compare({ uri, other })).toEqual({ refused: 'The other file cannot be read.' });
  await client.open(other, 'item { name: "cat" label: 1 }');
  expect(await compare({ uri, other })).toEqual({ refused: 'The other file holds no net.' });
  expect(await compare({ uri: other, other: uri })).toEqual({ refused: 'The file holds no net.' });
  await expect(compare({ uri })).rejects.toThrow('other');
});

test('a layer and its top get another name together, once there is one', async () => {
  await client.open(uri, net);
  const position = { line: 2, character: net.split('\n')[2]?.indexOf('"fc"') ?? 0 };
  const rename = (more: object) =>
    client.execute('prototxt.renameBoth', { uri, position, ...more }) as Promise<BothRenamed>; // Not refused.
  expect((await rename({})).name).toBe('fc');
  const { edits } = await rename({ newName: 'ip' });
  expect(TextDocument.applyEdits(TextDocument.create(uri, 'prototxt', 1, net), [...edits])).toBe(
    net.replaceAll('"fc"', '"ip"'),
  );
  expect(await rename({ newName: 'loss' })).toEqual({
    refused: 'There is a blob "loss" already, in layer "loss".',
  });
  await expect(rename({ position: 1 })).rejects.toThrow('position');
});
