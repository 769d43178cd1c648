import { unzipSync } from 'fflate';
import { expect } from 'vitest';

/** An array as a file has it. */
export interface NamedArray {
  readonly key: string;
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** The arrays of a `.npz`. */
export function readNpz(bytes: Uint8Array): readonly NamedArray[] {
  return Object.entries(unzipSync(bytes)).map(([name, npy]) => ({
    key: name.replace(/\.npy$/, ''),
    ...readNpy(npy),
  }));
}

function readNpy(bytes: Uint8Array): Omit<NamedArray, 'key'> {
  expect([...bytes.subarray(0, 8)]).toEqual([0x93, ...Buffer.from('NUMPY'), 1, 0]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 10 + view.getUint16(8, true);
  expect(start % 64).toBe(0);
  const header = Buffer.from(bytes.subarray(10, start)).toString('latin1');
  const [, width, sizes = ''] =
    /^\{'descr': '<f([48])', 'fortran_order': False, 'shape': \((.*)\), \} *\n$/.exec(header) ?? [];
  return {
    shape: sizes.split(',').filter(Boolean).map(Number),
    data: floats(bytes.subarray(start), Number(width)),
  };
}

/** The arrays of a `.safetensors`. */
export function readSafetensors(bytes: Uint8Array): readonly NamedArray[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 8 + Number(view.getBigUint64(0, true));
  const header: Record<string, { dtype: 'F32' | 'F64'; shape: number[]; data_offsets: [number, number] }> =
    JSON.parse(Buffer.from(bytes.subarray(8, start)).toString('utf8'));
  return Object.entries(header).map(
    ([
      key,
      {
        dtype,
        shape,
        data_offsets: [from, to],
      },
    ]) => ({
      key,
      shape,
      data: floats(bytes.subarray(start + from, start + to), dtype === 'F32' ? 4 : 8),
    }),
  );
}

function floats(bytes: Uint8Array, width: number): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / width }, (_, i) =>
    width === 4 ? view.getFloat32(4 * i, true) : view.getFloat64(8 * i, true),
  );
}
