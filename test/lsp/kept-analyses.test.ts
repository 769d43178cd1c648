import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createConnection } from 'vscode-languageserver/node';
import type { InForce } from '../../server/src/analysis/flavour/in-force.ts';
import type { Host } from '../../server/src/host/host.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { Flavours } from '../../server/src/lsp/flavours.ts';
import { OpenDocument } from '../../server/src/lsp/open-document.ts';
import { OwnDescriptions } from '../../server/src/lsp/own-caffe.ts';
import { defaultSettings } from '../../server/src/lsp/settings.ts';
import { bothPhases } from '../fixture.ts';

const host: Host = {
  read: async () => undefined,
  find: async () => [],
  list: async () => [],
  folders: async () => [],
  log: () => {},
};

test.each([
  ['a net for stock Caffe', 'layer { name: "a" type: "Input" top: "a" }', 'bvlc'],
  ['a net for a fork', 'layer { name: "a" type: "Permute" bottom: "b" top: "a" }', 'ssd'],
])('%s that has not changed is not analysed again when files around it have', async (_, text, id) => {
  const flavours = newFlavours();
  const document = new OpenDocument('file:///a.prototxt', 1, text);
  const before = await flavours.of(document, defaultSettings);
  expect(before.flavour.id).toBe(id);
  await flavours.filesChanged([Promise.resolve({ document, settings: defaultSettings })]);
  expect(await flavours.of(document, defaultSettings)).toBe(before);
});

test('an analysis goes with the Caffe that it was made for', async () => {
  const document = new OpenDocument('file:///a.prototxt', 1, 'layer { name: "a" type: "Input" top: "a" }');
  const old = analysisOfAnotherCaffe(document);
  await collectGarbage();
  expect(old.deref()).toBeUndefined();
  expect(document.text).toContain('Input');
});

test('a net that was only read from disk goes when nobody needs it any more', async () => {
  const flavours = newFlavours();
  const old = await readOnce(flavours);
  await collectGarbage();
  expect(old.deref()).toBeUndefined();
  expect(flavours).toBeInstanceOf(Flavours);
});

function newFlavours(): Flavours {
  const own = new OwnDescriptions(createConnection(new PassThrough(), new PassThrough()), host);
  return new Flavours(host, own, () => {});
}

async function readOnce(flavours: Flavours): Promise<WeakRef<object>> {
  const document = new OpenDocument('file:///b.prototxt', 0, 'layer { type: "Permute" top: "a" }');
  await flavours.of(document, defaultSettings);
  return new WeakRef(document);
}

async function collectGarbage(): Promise<void> {
  // What was just looked at is kept until the next turn.
  await setImmediate();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function analysisOfAnotherCaffe(document: OpenDocument): WeakRef<object> {
  const inForce: InForce = { flavour: stock, why: 'default', words: [] };
  return new WeakRef(document.analysis(bothPhases, inForce));
}
