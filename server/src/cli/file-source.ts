import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../weights/source.ts';
import { type FileFailure, failure } from './failure.ts';

/** A file that is read in parts, which ends with `close`. */
export interface FileSource extends ByteSource {
  readonly kind: 'source';
  close(): Promise<void>;
}

/** Opens a file to read parts of it. */
export async function openSource(path: string): Promise<FileSource | FileFailure> {
  try {
    const file = await open(path);
    const stats = await file.stat();
    if (!stats.isFile() && !stats.isDirectory()) {
      await file.close();
      return { kind: 'failure', file: path, message: 'it is no file on a disk, of which parts can be read' };
    }
    return {
      kind: 'source',
      size: stats.size,
      read: ({ offset, length }) => readPart(file, offset, length),
      close: () => file.close(),
    };
  } catch (error) {
    return failure(path, error);
  }
}

async function readPart(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) throw new Error('it became shorter while it was read');
    done += bytesRead;
  }
  return bytes;
}
