import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const folder = mkdtempSync(join(tmpdir(), 'prototxt links '));
mkdirSync(join(folder, 'models/a b'), { recursive: true });
mkdirSync(join(folder, 'models/lmdb'));
for (const path of ['models/a b/net.prototxt', 'models/mean.binaryproto'])
  writeFileSync(join(folder, path), '');

const address = (path: string): string => pathToFileURL(join(folder, path)).href;

let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  await client.initialize({});
});

afterEach(() => client.kill());
afterAll(() => rmSync(folder, { recursive: true }));

test('a path is seen from the folder of its file and those around it', async () => {
  const uri = address('models/a b/solver.prototxt');
  await client.open(
    uri,
    'net: "net.prototxt"\ntest_net: "models/a b/net.prototxt"\ntrain_net: "../mean.binaryproto"',
  );
  expect(await links(uri)).toEqual([
    { range: onLine(0, 6, 18), target: address('models/a b/net.prototxt') },
    { range: onLine(1, 11, 34), target: address('models/a b/net.prototxt') },
    { range: onLine(2, 12, 31), target: address('models/mean.binaryproto') },
  ]);
});

test('the net of a solver is defined in its file', async () => {
  const uri = address('models/a b/solver.prototxt');
  await client.open(uri, 'net: "net.prototxt"\ntrain_net: "../mean.binaryproto"');
  const start = { line: 0, character: 0 };
  expect(await client.definition(uri, { line: 0, character: 8 })).toEqual([
    { uri: address('models/a b/net.prototxt'), range: { start, end: start } },
  ]);
  expect(await client.definition(uri, { line: 1, character: 14 })).toEqual([]);
});

test('what is not there, and what is a folder, is no link', async () => {
  const uri = address('models/net.prototxt');
  await client.open(
    uri,
    'layer { data_param { source: "lmdb" } } net: "none.prototxt" mean_file: "mean.binaryproto/x"',
  );
  expect(await links(uri)).toEqual([]);
});

test('an unsaved file, and one of another kind of workspace, have no links and do no harm', async () => {
  for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/some/where/solver.prototxt']) {
    await client.open(uri, 'net: "net.prototxt"');
    expect(await links(uri)).toEqual([]);
  }
});

function links(uri: string): Promise<readonly DocumentLink[]> {
  return client.ask('textDocument/documentLink', uri);
}

function onLine(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}
