import type { Output } from './terminal.ts';

/** A stream of the process to write to. */
export function streamOutput(stream: NodeJS.WriteStream): Output {
  // Who reads through `head` wants no more, and no complaint.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  return {
    write: text => new Promise(written => stream.write(text, () => written())),
    isTerminal: stream.isTTY,
  };
}
