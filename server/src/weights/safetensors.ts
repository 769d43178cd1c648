import { strToU8 } from 'fflate';
import type { ValueType } from './model.ts';
import type { ByteSource } from './source.ts';
import type { Tensor } from './tensors.ts';
import { byteLength, readValues } from './values.ts';

/** The bytes of a `.safetensors`: the length of a JSON header, the header, the values one after the other. */
export async function* safetensors(
  source: ByteSource,
  tensors: readonly Tensor[],
): AsyncIterable<Uint8Array> {
  const header = strToU8(headerOf(tensors));
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(header.length), true);
  yield new Uint8Array(length.buffer);
  yield header;
  for (const { blob } of tensors) yield* readValues(source, blob);
}

/** Padded with spaces so that the values begin at a multiple of 8 bytes. */
function headerOf(tensors: readonly Tensor[]): string {
  let end = 0;
  const entries = tensors.map(({ key, shape, blob }) => {
    const start = end;
    end += byteLength(blob);
    return [key, { dtype: types[blob.values.type], shape, data_offsets: [start, end] }] as const;
  });
  const json = JSON.stringify(Object.fromEntries(entries));
  return json + ' '.repeat(-strToU8(json).length & 7);
}

const types = { float32: 'F32', float64: 'F64' } as const satisfies Record<ValueType, string>;
