import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FolderEntry, Host } from './host.ts';

/** What the host on Node cannot know by itself. */
interface NodeSurroundings {
  folders: Host['folders'];
  log: Host['log'];
}

/** The files of this machine. */
export function nodeHost({ folders, log }: NodeSurroundings): Host {
  return {
    read: async uri => (isFile(uri) ? readFile(new URL(uri)).catch(() => undefined) : undefined),
    find: async suffix => {
      const found = (await folders()).filter(isFile).map(folder => findBelow(fileURLToPath(folder), suffix));
      return (await Promise.all(found)).flat();
    },
    list: async uri => {
      if (!isFile(uri)) return [];
      const entries = await readdir(new URL(uri), { withFileTypes: true }).catch(() => []);
      return Promise.all(entries.map(entryOf));
    },
    folders,
    log,
  };
}

const isFile = (uri: string): boolean => uri.startsWith('file:');

async function entryOf(entry: Dirent): Promise<FolderEntry> {
  const { name, parentPath } = entry;
  const isFolder = entry.isSymbolicLink()
    ? await stat(join(parentPath, name)).then(
        target => target.isDirectory(),
        () => false,
      )
    : entry.isDirectory();
  return { name, isFolder };
}

/** Folders that hold other people's files, and many. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

async function findBelow(folder: string, suffix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : findBelow(path, suffix);
      const uri = pathToFileURL(path).href;
      return uri.endsWith(suffix) ? [uri] : [];
    }),
  );
  return found.flat();
}
