import { addressOf } from './address.ts';
import type { FolderEntry, Host } from './host.ts';

/**
 * Finds the file that a path in a document leads to. Caffe reads paths from where it is started, which nobody
 * writes down: mostly the document's own folder, one around it, or the workspace's. Ask one finder all that
 * belongs to one answer, since it lists no folder twice.
 */
export function fileFinder(uri: string, host: Host): (path: string) => Promise<string | undefined> {
  const lists = new Map<string, Promise<readonly FolderEntry[]>>();
  const list = (folder: string) => {
    const listed = lists.get(folder) ?? host.list(folder).catch(() => []);
    lists.set(folder, listed);
    return listed;
  };
  const bases = basesOf(uri, host);
  return async path => {
    for (const base of await bases) {
      const address = addressOf(path, base);
      if (address !== undefined && (await isFile(address, list))) return address;
    }
    return undefined;
  };
}

async function isFile(
  address: string,
  list: (folder: string) => Promise<readonly FolderEntry[]>,
): Promise<boolean> {
  const nameAt = address.lastIndexOf('/') + 1;
  const name = decodeURIComponent(address.slice(nameAt));
  const entries = await list(address.slice(0, nameAt));
  return entries.some(entry => entry.name === name && !entry.isFolder);
}

/** The folders that a path may be seen from, the likeliest first; each ends with `/`. */
export async function basesOf(uri: string, host: Host): Promise<ReadonlySet<string>> {
  return new Set([...foldersAround(uri), ...(await openFoldersOf(uri, host))]);
}

/** The folders of the workspace that hold the document, each with `/` at its end; of one in none of them, all. */
export async function openFoldersOf(uri: string, host: Host): Promise<readonly string[]> {
  const folders = await openFolders(host);
  const own = folders.filter(folder => isBelow(uri, folder));
  return own.length > 0 ? own : folders;
}

/** Whether a file is in the folder or in one of its folders; clients do not all encode the same characters. */
export function isBelow(uri: string, folder: string): boolean {
  return decodeURIComponent(uri).startsWith(decodeURIComponent(folder));
}

/** The folders of the workspace, each with `/` at its end. */
export async function openFolders(host: Host): Promise<readonly string[]> {
  const folders = await host.folders().catch(() => []);
  return folders.map(folder => folder.replace(/\/?$/, '/'));
}

/** The folder of a document, and those around it, each with `/` at its end; an unsaved document has none. */
export function* foldersAround(uri: string): Generator<string> {
  const root = /^[^:/]+:(?:\/\/[^/]*)?\//.exec(uri)?.[0];
  if (root === undefined) return;
  for (let end = uri.lastIndexOf('/'); end >= root.length - 1; end = uri.lastIndexOf('/', end - 1))
    yield uri.slice(0, end + 1);
}
