import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Refusal } from '../weights/model.ts';
import { npz, npzRefusal } from '../weights/npz.ts';
import { safetensors } from '../weights/safetensors.ts';
import type { ByteSource } from '../weights/source.ts';
import type { Tensor } from '../weights/tensors.ts';
import { type FileFailure, failure } from './failure.ts';

/** A kind of file with named arrays. */
export interface ArrayFormat {
  /** The bytes of the file, piece by piece. */
  readonly bytes: (source: ByteSource, tensors: readonly Tensor[]) => AsyncIterable<Uint8Array>;
  /** Why it cannot hold these. */
  readonly refusal?: (tensors: readonly Tensor[]) => Refusal | undefined;
}

/** The kind of file with arrays that a path names; undefined if it names none. */
export function arrayFormat(path: string): ArrayFormat | undefined {
  return arrayFormats.get(extname(path).toLowerCase());
}

const arrayFormats: ReadonlyMap<string, ArrayFormat> = new Map<string, ArrayFormat>([
  ['.npz', { bytes: npz, refusal: npzRefusal }],
  ['.safetensors', { bytes: safetensors }],
]);

/** Writes the arrays; a file that could not be finished does not stay. */
export async function writeArrays(
  path: string,
  { bytes, refusal }: ArrayFormat,
  source: ByteSource,
  tensors: readonly Tensor[],
): Promise<FileFailure | undefined> {
  const refused = refusal?.(tensors);
  if (refused) return { kind: 'failure', file: path, message: refused.message };
  try {
    await pipeline(Readable.from(bytes(source, tensors)), createWriteStream(path));
    return undefined;
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    return failure(path, error);
  }
}
