import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { addressOf } from '../server/src/host/address.ts';
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

test('lists what is in a folder, and sees through links', async () => {
  symlinkSync(join(folder, 'models'), join(folder, 'zoo'));
  expect((await host.list(address(''))).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'models', isFolder: true },
    { name: 'node_modules', isFolder: true },
    { name: 'zoo', isFolder: true },
  ]);
  expect(await host.list(address('models/'))).toEqual([{ name: 'net.prototxt', isFolder: false }]);
  expect(await host.list(address('none/'))).toEqual([]);
  expect(await host.list('vscode-vfs://github/some/where')).toEqual([]);
});

test('a path leads on from a folder', () => {
  expect(addressOf('../a b/#1', 'file:///x/y/')).toBe('file:///x/a%20b/%231');
  expect(addressOf('/data', 'file:///x/y/')).toBe('file:///data');
  expect(addressOf('c', 'vscode-vfs://github/some/where/')).toBe('vscode-vfs://github/some/where/c');
  expect(addressOf('c', 'untitled:Untitled-1')).toBeUndefined();
});
