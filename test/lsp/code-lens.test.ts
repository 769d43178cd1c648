import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'untitled:Untitled-1';
const net = [
  'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3] } } }',
  'layer { name: "relu" type: "ReLU" bottom: "data" top: "relu" }',
].join('\n');

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
});

afterEach(() => client.kill());

test('a lens above a net is a text, until it is switched off', async () => {
  await client.initialize({ workspace: { configuration: true } });
  await client.open(uri, net);
  expect(await lenses()).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 86 } },
      command: { title: '2 layers · 0 parameters · 0 MACs · 24 bytes of blobs', command: '' },
    },
  ]);
  await client.configure({ codeLens: { show: 'off' } });
  expect(await lenses()).toEqual([]);
});

test('a lens above a layer leads to its readers, in an editor that can show them', async () => {
  await client.initialize({ workspace: { configuration: true } }, { commandLinks: true });
  await client.configure({ codeLens: { show: 'netAndLayers' } });
  await client.open(uri, net);
  const [, ofData, ofRelu] = await lenses();
  expect(ofData?.command).toEqual({
    title: 'read by relu',
    command: 'prototxt.showLocations',
    arguments: [
      {
        uri,
        position: { line: 0, character: 0 },
        locations: [{ uri, range: { start: { line: 1, character: 42 }, end: { line: 1, character: 48 } } }],
      },
    ],
  });
  expect(ofRelu?.command).toEqual({ title: 'read by no layer', command: '' });
});

function lenses(): Promise<readonly CodeLens[]> {
  return client.ask('textDocument/codeLens', uri);
}
