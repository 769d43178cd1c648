import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from './host.ts';

/** What the host on Node cannot know by itself. */
interface NodeSurroundings {
  /** The addresses of the workspace's folders. */
  folders(): Promise<readonly string[]>;
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
    log,
  };
}

const isFile = (uri: string): boolean => uri.startsWith('file:');

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
