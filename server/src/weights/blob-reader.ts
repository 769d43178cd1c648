import { INT_MAX, MAX_AXES } from '../layers/blob-limits.ts';
import { Corrupt } from './corrupt.ts';
import { fieldNumber } from './field-number.ts';
import { type ModelBlob, type Run, type Values, type ValueType, widths } from './model.ts';
import type { Walk } from './source.ts';
import { type Extent, LONGEST_VARINT, type WireField, type WireReader } from './wire.ts';

/** Reads a BlobProto, but for its values: of these, where they stand. */
export function* readBlob(wire: WireReader, extent: Extent): Walk<ModelBlob> {
  wire.keep(extent.start);
  const draft: Draft = { dims: [], legacy: undefined, float32: [], float64: [], raw: false };
  yield* wire.message(extent, field => readField(wire, field, draft));
  const shape = draft.legacy ?? draft.dims;
  const expected = checkedCount(shape, extent.start);
  return {
    shape,
    isLegacy: draft.legacy !== undefined,
    values: checkedValues(draft, shape, expected, extent.start),
  };
}

interface Draft extends Record<ValueType, OpenRun[]> {
  readonly dims: number[];
  /** `num`, `channels`, `height`, `width`; undefined if none of them is written. */
  legacy: [number, number, number, number] | undefined;
  raw: boolean;
}

interface OpenRun extends Run {
  count: number;
}

function* readField(wire: WireReader, field: WireField, draft: Draft): Walk<void> {
  const axis = legacyAxes.indexOf(field.number);
  const type = valueFields.get(field.number);
  if (axis >= 0 && field.wireType === 'varint') {
    draft.legacy ??= [0, 0, 0, 0];
    draft.legacy[axis] = field.value;
  } else if (type) addValues(wire, field, type, draft[type]);
  else if (field.wireType !== 'bytes') return;
  else if (field.number === shapeField) yield* wire.message(field, it => readDim(wire, it, draft.dims));
  else if (field.number === RAW_DATA) draft.raw = true;
}

const legacyAxes = (['num', 'channels', 'height', 'width'] as const).map(it => fieldNumber('BlobProto', it));
const shapeField = fieldNumber('BlobProto', 'shape');
const dimField = fieldNumber('BlobShape', 'dim');
const valueFields: ReadonlyMap<number, ValueType> = new Map([
  [fieldNumber('BlobProto', 'data'), 'float32'],
  [fieldNumber('BlobProto', 'double_data'), 'float64'],
]);

/** `raw_data`, where NVIDIA's Caffe keeps the values. */
const RAW_DATA = 12;

function* readDim(wire: WireReader, field: WireField, dims: number[]): Walk<void> {
  const { number, wireType, offset, start, end } = field;
  if (number !== dimField) return;
  const tooMany = (): Corrupt => new Corrupt(offset, `a blob with more than ${MAX_AXES} axes`);
  if (end - start > MAX_AXES * LONGEST_VARINT) throw tooMany();
  if (wireType === 'varint') dims.push(field.value);
  if (wireType === 'bytes') dims.push(...(yield* wire.varints(field)));
  if (dims.length > MAX_AXES) throw tooMany();
}

/** Values are packed, or each has a tag of its own; a file may mix that (protobuf allows it). */
function addValues(wire: WireReader, field: WireField, type: ValueType, runs: OpenRun[]): void {
  const { wireType, offset, start, end } = field;
  const width = widths[type];
  const packed = wireType === 'bytes';
  if (!packed && wireType !== tagged[type]) return;
  const length = end - start;
  if (length % width !== 0) throw new Corrupt(offset, `${length} bytes of values of ${width} bytes each`);
  const stride = packed ? width : end - offset;
  const last = runs.at(-1);
  if (last && last.stride === stride && last.offset + last.count * stride === start)
    last.count += length / width;
  else if (length > 0) {
    wire.keep(offset);
    runs.push({ offset: start, count: length / width, stride });
  }
}

const tagged = { float32: 'fixed32', float64: 'fixed64' } as const;

/** The number of values that the shape tells (Caffe: `Blob::Reshape`). */
function checkedCount(shape: readonly number[], offset: number): number {
  const bad = shape.find(dim => dim < 0 || dim > INT_MAX);
  if (bad !== undefined) throw new Corrupt(offset, `a blob with an axis of size ${bad}`);
  const count = shape.reduce((product, dim) => product * dim, 1);
  if (count > INT_MAX)
    throw new Corrupt(offset, `a blob of the shape ${shape.join('×')}, too large for Caffe`);
  return count;
}

/** Caffe takes `double_data` before `data` and wants as many as the shape tells (Caffe: `Blob::FromProto`). */
function checkedValues(draft: Draft, shape: readonly number[], expected: number, offset: number): Values {
  const type = draft.float64.length > 0 ? 'float64' : 'float32';
  const runs = draft[type];
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  if (count === 0 && expected > 0) {
    const missing = draft.raw
      ? 'they are in `raw_data`, which only NVIDIA’s Caffe reads'
      : 'the file has none';
    return { type, count, runs, missing };
  }
  if (count === expected) return { type, count, runs };
  throw new Corrupt(offset, `a blob of the shape ${shape.join('×')} with ${count} values`);
}
