import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nodeHost } from '../server/src/host/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'prototxt-host-'));
mkdirSync(join(folder, 'models'));
mkdirSync(join(folder, 'node_modules'));
writeFileSync(join(folder, 'models/net.prototxt'), 'name: "é"');
writeFileSync(join(folder, 'node_modules/other.prototxt'), '');

const address = (path: string): string => pathToFileURL(join(folder, path)).href;
const host = nodeHost({
  folders: async () => [address(''), 'vscode-vfs://github/some/where'],
  log: () => {},
});

afterAll(() => rmSync(folder, { recursive: true }));

test('reads the bytes of a file', async () => {
  expect(await host.read(address('models/net.prototxt'))).toEqual(Buffer.from('name: "é"'));
});

test('has nothing to say about what it cannot read', async () => {
  expect(await host.read(address('none.prototxt'))).toBeUndefined();
  expect(await host.read('untitled:Untitled-1')).toBeUndefined();
});

test('finds files below the folders, but not those of other people', async () => {
  expect(await host.find('.prototxt')).toEqual([address('models/net.prototxt')]);
});
