import { axisOutOfRange } from '../problems/axis-out-of-range.ts';
import type { At, LayerContext } from './define.ts';
import { formatShape, type Shape } from './shape.ts';

/**
 * The axis counted from the front, for a negative one from the end (Caffe: `Blob::CanonicalAxisIndex`).
 * Reports and gives undefined if the blob has no such axis.
 */
export function canonicalAxis(
  { report }: Pick<LayerContext, 'report'>,
  shape: Shape,
  axis: number,
  at: At,
): number | undefined {
  if (axis < -shape.length || axis >= shape.length)
    return report(
      axisOutOfRange,
      { axis, field: at.field, axes: shape.length, shape: formatShape(shape) },
      at,
    );
  return axis < 0 ? axis + shape.length : axis;
}
