import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const folder = mkdtempSync(join(tmpdir(), 'prototxt solver '));
mkdirSync(join(folder, 'models'));
const input = 'layer { name: "in" type: "Input" top: "data" input_param { shape { dim: 1 } } }\n';
writeFileSync(join(folder, 'models/net.prototxt'), input);
const address = (path: string): string => pathToFileURL(join(folder, path)).href;
const net = address('models/net.prototxt');
const solver = address('models/solver.prototxt');
const text = 'net: "models/net.prototxt" base_lr: 0.01 lr_policy: "fixed"';
writeFileSync(join(folder, 'models/solver.prototxt'), text);

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
});

afterEach(() => client.kill());
afterAll(() => rmSync(folder, { recursive: true }));

test('a solver has the fault of its net, as the editor has the net, with its place', async () => {
  await client.initialize({ textDocument: { diagnostic: {} } });
  await client.open(solver, text);
  expect(await client.diagnostics(solver)).toEqual({ kind: 'full', items: [] });
  await client.open(net, `${input}layer { name: "it" type: "ReLU" bottom: "x" top: "it" }`);
  expect(await client.diagnostics(solver)).toMatchObject({
    items: [
      {
        code: 'net-refused',
        range: { start: { line: 0, character: 5 } },
        relatedInformation: [{ location: { uri: net, range: { start: { line: 1, character: 40 } } } }],
      },
    ],
  });
});

test('who is sent problems is sent those of a solver when its net changes', async () => {
  await client.initialize({});
  await client.open(solver, text);
  await client.open(net, input);
  await vi.waitFor(() => expect(client.published.get(solver)).toEqual([]), 5_000);
  await client.change(net, 2, [{ text: 'layer { type: "ReLU" }' }]);
  await vi.waitFor(
    () => expect(client.published.get(solver)).toMatchObject([{ code: 'net-refused' }]),
    5_000,
  );
});

test('who is sent problems is sent those of a solver when its net changes on disk', async () => {
  await client.initialize({});
  await client.open(solver, text);
  await vi.waitFor(() => expect(client.published.get(solver)).toEqual([]), 5_000);
  const path = join(folder, 'models/net.prototxt');
  writeFileSync(path, 'layer { type: "ReLU" }');
  await client.changedOnDisk(net);
  await vi.waitFor(
    () => expect(client.published.get(solver)).toMatchObject([{ code: 'net-refused' }]),
    5_000,
  );
  writeFileSync(path, input);
});

test('of a solver that is nowhere yet nothing is missed', async () => {
  await client.initialize({ textDocument: { diagnostic: {} } });
  await client.open('untitled:solver', text);
  expect(await client.diagnostics('untitled:solver')).toEqual({ kind: 'full', items: [] });
  const lost = address('models/solver.prototxt');
  await client.open(lost, text.replace('net.prototxt', 'none.prototxt'));
  expect(await client.diagnostics(lost)).toMatchObject({ items: [{ code: 'missing-net-file' }] });
});

test('a net is looked for in the folder that holds the solver, and in all if none does', async () => {
  mkdirSync(join(folder, 'a b/models'), { recursive: true });
  mkdirSync(join(folder, 'c'));
  writeFileSync(join(folder, 'a b/models/other.prototxt'), input);
  writeFileSync(join(folder, 'c/solver.prototxt'), '');
  const inC = address('c/solver.prototxt');
  const other = text.replace('net.prototxt', 'other.prototxt');
  const targets = async () => {
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', inC);
    return links.map(({ target }) => target);
  };
  client.folders = [address('a b'), address('c')];
  await client.initialize({ textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } });
  await client.open(inC, other);
  expect(await client.diagnostics(inC)).toMatchObject({ items: [{ code: 'missing-net-file' }] });
  expect(await targets()).toEqual([]);
  const outside = new TestClient();
  try {
    outside.folders = [address('a b')];
    await outside.initialize({ textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } });
    await outside.open(inC, other);
    expect(await outside.diagnostics(inC)).toEqual({ kind: 'full', items: [] });
  } finally {
    outside.kill();
  }
});
