import { type ModelBlob, type Run, type Values, type ValueType, widths } from './model.ts';
import { type ByteRange, type ByteSource, part } from './source.ts';

/** The values of a blob as the little-endian bytes of one after the other, a piece at a time. */
export async function* readValues(source: ByteSource, { values }: ModelBlob): AsyncIterable<Uint8Array> {
  for (const piece of pieces(values)) yield packed(await source.read(piece), piece);
}

/** The values of a blob of a file that is in memory. */
export function valuesIn(bytes: Uint8Array, { values }: ModelBlob): Float32Array {
  const result = new Float32Array(values.count);
  let at = 0;
  for (const piece of pieces(values))
    visitNumbers(packed(part(bytes, piece), piece), values.type, value => {
      result[at++] = value;
    });
  return result;
}

/** How many bytes the values of a blob are, one after the other. */
export function byteLength({ values }: ModelBlob): number {
  return values.count * widths[values.type];
}

/** Takes each value from its bytes; what runs for every value should not be a generator. */
export function visitNumbers(bytes: Uint8Array, type: ValueType, visit: (value: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += widths[type])
    visit(type === 'float32' ? view.getFloat32(at, true) : view.getFloat64(at, true));
}

/** A part of a file with values at even distances, the last one without what lies behind it. */
interface Piece extends ByteRange {
  readonly stride: number;
  readonly width: number;
}

function* pieces({ runs, type }: Values): Iterable<Piece> {
  for (const run of runs) yield* piecesOf(run, widths[type]);
}

function* piecesOf({ offset, count, stride }: Run, width: number): Iterable<Piece> {
  const most = Math.floor(PIECE / stride);
  for (let done = 0; done < count; done += most) {
    const here = Math.min(most, count - done);
    yield { offset: offset + done * stride, length: (here - 1) * stride + width, stride, width };
  }
}

/** Bytes: enough for the disk to be fast, and few enough for any memory. */
const PIECE = 0x4_0000;

/** Takes out what stands between the values. */
function packed(bytes: Uint8Array, { length, stride, width }: Piece): Uint8Array {
  if (stride === width) return bytes;
  const count = Math.ceil(length / stride);
  const result = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) result.set(bytes.subarray(i * stride, i * stride + width), i * width);
  return result;
}
