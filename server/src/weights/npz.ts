import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { Refusal, ValueType } from './model.ts';
import type { ByteSource } from './source.ts';
import type { Tensor } from './tensors.ts';
import { byteLength, readValues } from './values.ts';

/** The bytes of a `.npz`, NumPy's archive of arrays: a zip of `.npy` files, not compressed. */
export async function* npz(source: ByteSource, tensors: readonly Tensor[]): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const tensor of tensors) {
    const entry = new ZipPassThrough(`${tensor.key}.npy`);
    entry.mtime = THE_SAME_EVERY_TIME;
    zip.add(entry);
    entry.push(npyHeader(tensor));
    for await (const bytes of readValues(source, tensor.blob)) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}

/** The earliest time that a zip can tell. */
const THE_SAME_EVERY_TIME = new Date(1980, 0, 1);

/** Why these cannot go into a zip, whose counters are of 32 and 16 bits; undefined if they can. */
export function npzRefusal(tensors: readonly Tensor[]): Refusal | undefined {
  const bytes = tensors.reduce((sum, { blob }) => sum + byteLength(blob), 0);
  const entries = tensors.reduce((sum, { key }) => sum + ROOM_PER_ENTRY + 3 * key.length, bytes);
  if (entries < 2 ** 32 && tensors.length < 2 ** 16) return undefined;
  return { kind: 'refusal', message: 'it cannot hold so much: a .safetensors can' };
}

/** Bytes at most of an entry's headers, but for its name. */
const ROOM_PER_ENTRY = 1024;

/** Version 1.0 of the format: a magic, the length of the rest, a Python dict, spaces up to a multiple of 64. */
function npyHeader({ shape, blob }: Tensor): Uint8Array {
  const sizes = shape.map(size => `${size},`).join(' ');
  const dict = `{'descr': '${descriptions[blob.values.type]}', 'fortran_order': False, 'shape': (${sizes}), }`;
  const length = Math.ceil((PREFIX + dict.length + 1) / ALIGNMENT) * ALIGNMENT - PREFIX;
  const prefix = `\x93NUMPY\x01\x00${String.fromCharCode(length & 0xff, length >> 8)}`;
  return strToU8(`${prefix}${dict.padEnd(length - 1)}\n`, true);
}

const PREFIX = 10;
const ALIGNMENT = 64;

const descriptions = { float32: '<f4', float64: '<f8' } as const satisfies Record<ValueType, string>;
