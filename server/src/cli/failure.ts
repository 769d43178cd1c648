import { printable } from './printable.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** A file of which nothing can be said, and why: a fault of the call. */
export interface FileFailure {
  readonly kind: 'failure';
  readonly file: string;
  readonly message: string;
}

/** What the file system or the engine says about a file. */
export function failure(file: string, error: unknown): FileFailure {
  return { kind: 'failure', file, message: reasonOf(error) };
}

/** Why something failed, as a clause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return words[code] ?? error.message;
}

/** Tells the person, and gives the status with which the call ends. */
export async function tellFailure({ file, message }: FileFailure, { stderr }: Terminal): Promise<ExitStatus> {
  await stderr.write(`prototxt: ${printable(file)}: ${printable(message)}\n`);
  return 2;
}

/** Tells what is wrong beside the files of the call. */
export async function tellLines(
  lines: readonly string[],
  { stderr }: Pick<Terminal, 'stderr'>,
): Promise<void> {
  for (const it of lines) await stderr.write(`prototxt: ${printable(it)}\n`);
}

/** Node's codes in people's words. */
const words: Partial<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'a part of its path is not a directory',
  ENAMETOOLONG: 'its name is too long',
  ERR_WORKER_OUT_OF_MEMORY: 'it takes more memory than there is',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};
