import { open, stat } from 'node:fs/promises';
import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';
import { type FileFailure, failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** Where the result of a call goes. */
export interface Destination {
  readonly kind: 'destination';
  readonly colours: Colors;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the file of `-o`, which is emptied, unless it is one of those that the call reads; without one, and for
 * `-`, it is standard output.
 */
export async function openDestination(
  path: string | undefined,
  inputs: readonly string[],
  { stdout, colours }: Terminal,
): Promise<Destination | FileFailure> {
  if (path !== undefined && path !== STDOUT) {
    const overwrites = await wouldOverwrite(path, inputs);
    return overwrites ?? openFile(path).catch((error: unknown) => failure(path, error));
  }
  const write = (text: string): Promise<void> => stdout.write(text);
  if (stdout.isTerminal)
    return { kind: 'destination', colours: picocolors.createColors(colours), write, close: async () => {} };
  return buffered(write, async () => {}, picocolors.createColors(colours));
}

/** The input that is the same file as the output, under whatever name, and would be lost. */
export async function wouldOverwrite(
  output: string,
  inputs: readonly string[],
): Promise<FileFailure | undefined> {
  const to = await fileAt(output);
  if (!to) return undefined;
  for (const file of inputs) {
    const from = await fileAt(file);
    if (from?.dev === to.dev && from.ino === to.ino)
      return { kind: 'failure', file, message: 'the output would overwrite it' };
  }
  return undefined;
}

/** A device is no file that anything could be lost of. */
async function fileAt(path: string) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}

const STDOUT = '-';

async function openFile(path: string): Promise<Destination> {
  const file = await open(path, 'w');
  return buffered(
    text => file.appendFile(text),
    () => file.close(),
    picocolors.createColors(false),
  );
}

/** Gathers small pieces, of which there may be a million, into larger ones. */
function buffered(
  writeThrough: (text: string) => Promise<void>,
  close: () => Promise<void>,
  colours: Colors,
): Destination {
  let waiting = '';
  return {
    kind: 'destination',
    colours,
    write: async text => {
      waiting += text;
      if (waiting.length < PIECE) return;
      const piece = waiting;
      waiting = '';
      await writeThrough(piece);
    },
    close: async () => {
      await writeThrough(waiting);
      await close();
    },
  };
}

/** UTF-16 units. */
const PIECE = 65_536;
