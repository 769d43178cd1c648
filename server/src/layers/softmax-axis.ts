import type { FieldPath } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import type { LayerContext } from './define.ts';
import { isFilled } from './filled.ts';

/**
 * The class axis of a softmax over the first bottom, counted from the front (Caffe: `SoftmaxLayer::Reshape`).
 * Reports and gives undefined if there is no such axis or no class.
 */
export function softmaxAxis(layer: LayerContext, axis: number, field: FieldPath): number | undefined {
  const { bottom } = layer;
  const fromFront = canonicalAxis(layer, bottom, axis, { field });
  if (fromFront === undefined || !isFilled(layer, bottom.slice(fromFront, fromFront + 1), 0))
    return undefined;
  return fromFront;
}
