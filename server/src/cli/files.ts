import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { skippedFolders } from '../host/node.ts';
import { type FileFailure, failure } from './failure.ts';

/** The files of a call. */
export interface FoundFiles {
  /** Paths that begin as they were given, in the order of the call; those of a directory by name. */
  readonly files: readonly string[];
  /** Directories that cannot be read, or that hold nothing. */
  readonly failures: readonly FileFailure[];
  /** Whether the call may mean more than one file, however many there are. */
  readonly several: boolean;
}

/** Standard input, as an argument. */
export const STDIN = '-';

/** Finds the files that FILE… stands for; each counts once. */
export async function findFiles(given: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const failures: FileFailure[] = [];
  let several = given.length > 1;
  for (const path of given) {
    if (!(await isDirectory(path))) {
      files.add(path);
      continue;
    }
    several = true;
    const before = files.size;
    const failed = failures.length;
    await addBelow(path, files, failures);
    if (files.size === before && failures.length === failed)
      failures.push({ kind: 'failure', file: path, message: 'no .prototxt file is in this directory' });
  }
  return { files: [...files], failures, several };
}

async function isDirectory(path: string): Promise<boolean> {
  if (path === STDIN) return false;
  // What is not there fails when it is read, with its reason.
  return stat(path).then(
    it => it.isDirectory(),
    () => false,
  );
}

async function addBelow(folder: string, files: Set<string>, failures: FileFailure[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    failures.push(failure(folder, error));
    return [];
  });
  for (const entry of entries.sort(byName)) {
    const path = `${folder.replace(/\/+$/, '')}/${entry.name}`;
    if (!entry.isDirectory()) {
      if (entry.name.endsWith('.prototxt')) files.add(path);
    } else if (!skippedFolders.has(entry.name)) await addBelow(path, files, failures);
  }
}

/** The same on every machine, whatever its language. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
