import { type BlobShape, unknown } from '../layers/shape.ts';
import type { Blob } from '../net/graph.ts';
import type { SetUpLayer } from './set-up.ts';

/** The shape of a blob among the layers that are set up. */
export function shapeIn(layers: readonly SetUpLayer[], { producer, index }: Blob): BlobShape {
  return layers[producer.index]?.tops[index] ?? unknown(`"${producer.layer.message.name}" does not make it`);
}
