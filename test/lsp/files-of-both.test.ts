import { expect, test } from 'vitest';
import type { Host } from '../../server/src/host/host.ts';
import { filesOfBoth } from '../../server/src/lsp/files-of-both.ts';

const bytes = new TextEncoder().encode('name: "x"');
const onDisk = 'file:///nets/a.prototxt';
const virtual = 'vscode-vfs://github/nets/b.prototxt';

test('files of the machine are read here, others by the editor', async () => {
  const files = filesOfBoth(hostOf(onDisk), hostOf(onDisk, virtual));
  expect(await files.read(onDisk)).toBe(bytes);
  expect(await files.read(virtual)).toBe(bytes);
  expect(await files.find('.prototxt')).toEqual([onDisk]);
  expect(await files.list('vscode-vfs://github/nets/')).toEqual([{ name: 'b.prototxt', isFolder: false }]);
});

test('the editor looks for files where a folder is not of the machine; no file is found twice', async () => {
  const machine = { ...hostOf(onDisk), folders: async () => ['file:///nets', 'vscode-vfs://github/nets'] };
  expect(await filesOfBoth(machine, hostOf(onDisk, virtual)).find('.prototxt')).toEqual([onDisk, virtual]);
});

test('an editor that cannot be asked has no files', async () => {
  const refuse = () => Promise.reject(new Error('Unhandled method'));
  const machine = { ...hostOf(onDisk), folders: async () => ['vscode-vfs://github/nets'] };
  const files = filesOfBoth(machine, { ...hostOf(), read: refuse, find: refuse, list: refuse });
  expect(await files.read(virtual)).toBeUndefined();
  expect(await files.list('vscode-vfs://github/nets/')).toEqual([]);
  expect(await files.find('.prototxt')).toEqual([onDisk]);
});

/** A host with these files. */
function hostOf(...uris: readonly string[]): Host {
  return {
    read: async uri => (uris.includes(uri) ? bytes : undefined),
    find: async suffix => uris.filter(uri => uri.endsWith(suffix)),
    list: async folder =>
      uris
        .filter(uri => uri.startsWith(folder))
        .map(uri => ({ name: uri.slice(folder.length), isFolder: false })),
    folders: async () => ['file:///nets'],
    log: () => {},
  };
}
