import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NetState } from '../../server/src/analysis/analyze.ts';
import type { Made } from '../../server/src/exporters/program/program.ts';
import { type LayerWeights, readCaffemodel } from '../../server/src/weights/read-caffemodel.ts';
import { analyzedAsMeant } from '../as-meant.ts';

/** A blob as real Caffe computed it, in C order. */
export interface Blob {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** What real Caffe computed in one forward pass. */
export interface Values {
  readonly inputs: Readonly<Record<string, Blob>>;
  /** In Caffe's order, Input layers left out. */
  readonly layers: readonly {
    readonly name: string;
    readonly type: string;
    readonly tops: readonly Blob[];
  }[];
}

/** A net with weights and the values that real Caffe computes with them. */
export interface Sample {
  readonly name: string;
  readonly state: NetState;
  readonly weights: readonly LayerWeights[];
  readonly values: Values;
}

const folder = new URL('../values/', import.meta.url);

/** The names of all nets with values. */
export function sampleNames(): readonly string[] {
  return readdirSync(folder).flatMap(file => /^(.+)\.prototxt$/.exec(file)?.[1] ?? []);
}

export function readSample(name: string): Sample {
  return {
    name,
    state: stateOf(readFileSync(new URL(`${name}.prototxt`, folder), 'utf8')),
    weights: readCaffemodel(readFileSync(new URL(`${name}.caffemodel`, folder))),
    values: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
  };
}

/** The net in phase TEST. */
export function stateOf(text: string): NetState {
  const [state] = analyzedAsMeant(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] }).states;
  if (!state) throw new Error('this text is not a net');
  return state;
}

/** The largest difference, relative to the largest magnitude of what is expected. */
export function largestError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let [error, magnitude] = [0, 0];
  for (const [i, value] of Array.from(expected).entries()) {
    error = Math.max(error, Math.abs((actual[i] ?? Number.NaN) - value));
    magnitude = Math.max(magnitude, Math.abs(value));
  }
  return error === 0 ? 0 : error / magnitude;
}

/** What Caffe computed for an output. */
export function expectedBlob({ values }: Sample, { layer: { message }, top }: Made): Blob {
  const blob = values.layers.find(({ name }) => name === message.name)?.tops[top];
  if (!blob) throw new Error(`Caffe has no values for ${message.name}`);
  return blob;
}

/** The blob with its axes in that order. */
export function turned({ shape, data }: Blob, order: readonly number[]): Blob {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
  const sizes = order.map(axis => shape[axis] ?? 1);
  const steps = order.map(axis => strides[axis] ?? 1);
  const values = data.map((_, i) => {
    let [rest, at] = [i, 0];
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const size = sizes[axis] ?? 1;
      at += (rest % size) * (steps[axis] ?? 1);
      rest = Math.floor(rest / size);
    }
    return data[at] ?? Number.NaN;
  });
  return { shape: sizes, data: values };
}

/** The path of a sample's `.caffemodel`. */
export function weightsFile(name: string): string {
  return fileURLToPath(new URL(`${name}.caffemodel`, folder));
}
