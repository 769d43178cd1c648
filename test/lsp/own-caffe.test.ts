import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SomeSettings, TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const input = 'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: 2 dim: 6 } } }\n';
const mine = (param = ''): string =>
  `${input}layer { name: "l" type: "Mine" bottom: "x" top: "t" ${param} }\n`;
const proto = `syntax = "proto2"; package caffe;
message LayerParameter {
  // How mine works.
  optional MineParameter mine_param = 9001;
}
message MineParameter { optional uint32 group = 1 [default = 2]; }
`;
const layers = JSON.stringify([
  {
    type: 'Mine',
    param: 'mine_param',
    summary: 'My layer.',
    topShapes: [['bottoms[0][0]', 'bottoms[0][1] / param.group']],
  },
]);
const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let client: TestClient;
let folder: string;
let net: string;

beforeEach(() => {
  client = new TestClient();
  folder = mkdtempSync(join(tmpdir(), 'prototxt own caffe '));
  mkdirSync(join(folder, 'models/deep'), { recursive: true });
  net = address('models/deep/net.prototxt');
  client.folders = [pathToFileURL(folder).href];
});

afterEach(() => {
  client.kill();
  rmSync(folder, { recursive: true });
});

test('a layer that the nearest caffe-layers.json describes has its shape, its settings and its card', async () => {
  write('caffe-layers.json', '[{ "type": "Mine", "topShapes": [[1]] }]');
  write('models/caffe-layers.json', layers);
  write('protos/caffe.proto', proto);
  await started({ protoFiles: ['protos/caffe.proto'] });
  await client.open(net, mine('mine_param { group: 3 } mine_param {  }'));
  expect(await shapes()).toEqual(['2×6', '2×2']);
  expect(await codes()).toEqual(['repeated-singular']);
  expect(JSON.stringify(await client.hover(net, { line: 1, character: 3 }))).toContain('My layer.');
  expect(JSON.stringify(await client.hover(net, { line: 1, character: 53 }))).toContain('How mine works.');
  const list = await client.ask<{ items: { label: string }[] }>('textDocument/completion', net, {
    position: { line: 1, character: 89 },
  });
  expect(list.items.map(it => it.label)).toContain('group');
});

test('the description is followed when it changes on disk', async () => {
  await started({});
  await client.open(net, mine());
  expect(await shapes()).toEqual(['2×6', '?']);
  const file = write('caffe-layers.json', '[{ "type": "Mine", "like": "ReLU" }]');
  await client.changedOnDisk(file);
  expect(await shapes()).toEqual(['2×6', '2×6']);
  expect(client.refreshes).toBeGreaterThan(0);
  // A type that is known now is not to stay coloured as unknown.
  expect(client.recolourings).toBeGreaterThan(0);
  write('caffe-layers.json', '[{ "type": "Mine", "topShapes": [["bottoms[0][1]"]] }]');
  await client.changedOnDisk(file);
  expect(await shapes()).toEqual(['2×6', '6']);
});

test('the caffe.proto is followed when it changes on disk', async () => {
  const file = write('caffe.proto', proto);
  await started({ protoFiles: ['caffe.proto'] });
  await client.open(net, 'layer { mine_param { group: 1 size: 2 } }');
  expect(await codes()).toContain('unknown-field');
  write('caffe.proto', proto.replace('MineParameter {', 'MineParameter { optional int32 size = 2;'));
  await client.changedOnDisk(file);
  expect(await codes()).not.toContain('unknown-field');
});

test('while the caffe.proto is half typed, what it defined before stays known', async () => {
  const file = write('caffe.proto', proto);
  write('caffe-layers.json', layers);
  await started({ protoFiles: ['caffe.proto'] });
  await client.open(net, mine('mine_param { group: 3 }'));
  expect(await shapes()).toEqual(['2×6', '2×2']);
  write('caffe.proto', proto.replace('MineParameter {', 'MineParameter { optional int'));
  await client.changedOnDisk(file);
  expect(await shapes()).toEqual(['2×6', '2×2']);
  expect(await codes()).toEqual([]);
  await vi.waitFor(() => expect(client.published.get(file)).toHaveLength(1), 5_000);
  expect(client.published.get(address('caffe-layers.json')) ?? []).toEqual([]);
  write('caffe.proto', proto.replace('group', 'groups'));
  await client.changedOnDisk(file);
  expect(await codes()).toEqual(['unknown-field']);
});

test('faults are told in the file itself, leave the rest working, and go when they are mended', async () => {
  const text = '[\n  { "type": "Mine", "like": "ReLU" },\n  { "type": "His", "liek": "ReLU" }\n]';
  const json = write('caffe-layers.json', text);
  const broken = write('caffe.proto', 'message A {\n  optional int32 x 1;\n}');
  await started({ protoFiles: ['caffe.proto'] });
  await client.open(net, mine());
  expect(await shapes()).toEqual(['2×6', '2×6']);
  await published(json, [
    { range: { start: { line: 2, character: 19 } }, message: expect.stringContaining('"like"') },
  ]);
  await published(broken, [
    { range: { start: { line: 1, character: 19 }, end: { line: 1, character: 20 } }, severity: 1 },
  ]);
  write('caffe-layers.json', text.replace('liek', 'like'));
  write('caffe.proto', proto);
  await client.changedOnDisk(json);
  await published(json, []);
  await published(broken, []);
});

test('the faults go with the setting that named their file', async () => {
  const broken = write('caffe.proto', 'mesage A { }');
  await started({ protoFiles: ['caffe.proto'] });
  await client.open(net, mine());
  await shapes();
  await published(broken, [{ range: { start: { line: 0, character: 0 } } }]);
  await client.configure({});
  await published(broken, []);
});

test('settings describe layers too, and say what is wrong with them', async () => {
  await started({
    layers: [
      { type: 'Mine', like: 'ReLU' },
      { type: 'B', like: 'C' },
    ],
    protoFiles: ['none.proto'],
  });
  await client.open(net, mine());
  expect(await shapes()).toEqual(['2×6', '2×6']);
  expect(client.warnings.toSorted()).toEqual([
    'prototxt.layers: There is no layer type "C".',
    'prototxt.protoFiles: No file "none.proto" is found.',
  ]);
});

test('what people describe themselves holds below a fork too', async () => {
  await started({ layers: [{ type: 'Permute', like: 'Flatten' }], flavour: 'ssd' });
  await client.open(net, mine().replace('"Mine"', '"Permute"'));
  expect(await shapes()).toEqual(['2×6', '2×6']);
});

test('a message of another project is read by the file that its header names', async () => {
  write(
    'protos/pipeline.proto',
    'syntax = "proto2"; package my; message Pipeline { /* What is done. */ repeated string stage = 1; optional Speed speed = 2; enum Speed { SLOW = 0; FAST = 1; } }',
  );
  await started({});
  const header = '# proto-file: protos/pipeline.proto\n# proto-message: my.Pipeline\n';
  await client.open(net, `${header}stage: "a" stge: "b"\nspeed: FAST\n`);
  expect(await codes()).toEqual(['unknown-field']);
  expect(JSON.stringify(await client.hover(net, { line: 2, character: 2 }))).toContain('What is done.');
  const complete = (position: object) =>
    client.ask<{ items: { label: string }[] }>('textDocument/completion', net, { position });
  expect((await complete({ line: 4, character: 0 })).items.map(it => it.label)).toEqual(['stage']);
  expect((await complete({ line: 3, character: 9 })).items.map(it => it.label)).toEqual(['SLOW', 'FAST']);
});

test('of a file that is not found, the header says where it was looked for', async () => {
  await started({});
  await client.open(net, '# proto-file: lost.proto\n# proto-message: my.Pipeline\nanything: 1\n');
  const report = await client.diagnostics(net);
  expect(report).toMatchObject({
    items: [
      {
        code: 'missing-proto-file',
        severity: 3,
        range: { start: { line: 0, character: 14 }, end: { line: 0, character: 24 } },
      },
    ],
  });
});

test('of a message that the file does not have, the header says which are near', async () => {
  write('pipeline.proto', 'package my; message Pipeline { }');
  await started({});
  await client.open(net, '# proto-file: pipeline.proto\n# proto-message: my.Pipelin\nanything: 1\n');
  const report = await client.diagnostics(net);
  expect(report).toMatchObject({
    items: [{ code: 'unknown-message', message: expect.stringContaining('"my.Pipeline"') }],
  });
});

/** Starts the server for a client that shows what it is told, and watches files. */
async function started(settings: SomeSettings): Promise<void> {
  const workspace = {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  };
  await client.initialize({ textDocument: { diagnostic: {} }, workspace });
  await client.configure(settings);
}

function address(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

function write(path: string, text: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return address(path);
}

async function shapes(): Promise<readonly unknown[]> {
  const hints = await client.hints(net, wholeFile);
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(it => it.value).join('')));
}

async function codes(): Promise<readonly unknown[]> {
  const report = await client.diagnostics(net);
  return 'items' in report ? report.items.map(({ code }) => code) : [];
}

async function published(uri: string, expected: readonly object[]): Promise<void> {
  await vi.waitFor(() => expect(client.published.get(uri)).toMatchObject(expected), 5_000);
  expect(client.published.get(uri)).toHaveLength(expected.length);
}
