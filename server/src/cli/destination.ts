import { open } from 'node:fs/promises';
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

/** Opens the file of `-o`, which is emptied; without one, and for `-`, it is standard output. */
export async function openDestination(
  path: string | undefined,
  { stdout, colours }: Terminal,
): Promise<Destination | FileFailure> {
  if (path !== undefined && path !== STDOUT)
    return openFile(path).catch((error: unknown) => failure(path, error));
  const write = (text: string): Promise<void> => stdout.write(text);
  if (stdout.isTerminal)
    return { kind: 'destination', colours: picocolors.createColors(colours), write, close: async () => {} };
  return buffered(write, async () => {}, picocolors.createColors(colours));
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
