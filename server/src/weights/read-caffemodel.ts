import type { Model, Refusal } from './model.ts';
import { readModel } from './read-model.ts';
import { walkBytes } from './source.ts';
import { valuesIn } from './values.ts';

/** A layer with the values of its blobs. */
export interface LayerWeights {
  readonly name: string;
  readonly type: string;
  readonly blobs: readonly BlobWeights[];
}

/** A learned blob: its sizes, and its values in C order. */
export interface BlobWeights {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Reads a small `.caffemodel` at once. Throws with the reason where it is none; use `readModel` to be told. */
export function readCaffemodel(bytes: Uint8Array): readonly LayerWeights[] {
  const model: Model | Refusal = walkBytes(readModel(bytes.length), bytes);
  if (model.kind === 'refusal') throw new RangeError(model.message);
  return model.layers.map(({ name, type, blobs }) => ({
    name,
    type,
    blobs: blobs.map(blob => ({ shape: blob.shape, data: valuesIn(bytes, blob) })),
  }));
}
