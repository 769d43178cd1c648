import { axisOutOfRange } from '../problems/axis-out-of-range.ts';
import type { At, LayerContext } from './define.ts';
import { formatShape, type Shape } from './shape.ts';
import { lookSwapped } from './swapped.ts';

/**
 * The axis counted from the front, for a negative one from the end (Caffe: `Blob::CanonicalAxisIndex`).
 * Reports and gives undefined if the blob has no such axis.
 */
export function canonicalAxis(
  layer: Pick<LayerContext, 'layer' | 'bottoms' | 'bottomNames' | 'report'>,
  shape: Shape,
  axis: number,
  at: At,
): number | undefined {
  if (axis < -shape.length || axis >= shape.length)
    return layer.report(axisOutOfRange, { axis, field: at.field, ...factsOf(shape, layer) }, at);
  return axis < 0 ? axis + shape.length : axis;
}

function factsOf(shape: Shape, layer: Pick<LayerContext, 'layer' | 'bottoms' | 'bottomNames'>) {
  const blob = layer.bottomNames[layer.bottoms.indexOf(shape)];
  return {
    axes: shape.length,
    shape: formatShape(shape),
    ...(blob !== undefined && { blob }),
    ...(lookSwapped(layer) && { areSwapped: true as const }),
  };
}
