import { badSlicePoint } from '../problems/bad-slice-point.ts';
import { notDivisible } from '../problems/not-divisible.ts';
import { tooManySlices } from '../problems/too-many-slices.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import type { FieldPath } from '../schema/message.ts';
import { axisOrDim } from './axis-or-dim.ts';
import { atLeast, defineLayer, exactly, type LayerContext, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { type Dim, isKnown, quotient, sum, withAxis } from './shape.ts';

export const slice = defineLayer({
  type: 'Slice',
  category: 'common',
  summary: 'Cuts its bottom along one axis into several tops.',
  param: 'slice_param',
  bottoms: exactly(1),
  tops: atLeast(1),
  inPlace: 'corrupts',
  setUp: cut,
  notes: [
    'Without slice_point all tops get the same size.',
    'There is one slice_point fewer than tops; the last top takes the rest.',
  ],
});

/** Caffe: `SliceLayer::LayerSetUp` and `Reshape`. */
function cut(layer: SetUp<'slice_param'>): Outcome | undefined {
  const { param, bottom, topCount } = layer;
  const axis = axisOrDim(layer, 'slice_param', 'slice_dim');
  if (axis === undefined) return undefined;
  const size = bottom[axis] ?? 1;
  const sizes = param.slice_point.length > 0 ? atPoints(layer, axis, size) : evenly(layer, axis, size);
  // With a single top Caffe shares the memory, so there must be some.
  if (!sizes || (topCount === 1 && !isFilled(layer, bottom, 0))) return undefined;
  return { tops: sizes.map(it => withAxis(bottom, axis, it)) };
}

function evenly({ topCount, report }: SetUp<'slice_param'>, axis: number, size: Dim): Dim[] | undefined {
  if (isKnown(size) && size % topCount !== 0)
    return report(
      notDivisible,
      { what: `The size of axis ${axis}`, size, by: 'the number of tops', divisor: topCount },
      { field: 'top', index: topCount - 1 },
    );
  return Array<Dim>(topCount).fill(quotient(size, topCount));
}

function atPoints(layer: SetUp<'slice_param'>, axis: number, size: Dim): Dim[] | undefined {
  const { param, topCount, report } = layer;
  const points = param.slice_point;
  const field = 'slice_param.slice_point';
  if (points.length !== topCount - 1) {
    const needs = `one fewer than tops, ${topCount - 1}`;
    return report(wrongValueCount, { field: 'slice_point', count: points.length, needs }, { field });
  }
  const sizes = sizesAtPoints(layer, { points, field, axis, size });
  if (sizes && isKnown(size) && topCount > size)
    return report(tooManySlices, { tops: topCount, axis, size }, { field });
  return sizes;
}

/** Points at which an axis is cut, and the path of the field where they stand. */
interface Cuts {
  readonly points: readonly number[];
  readonly field: FieldPath;
  readonly axis: number;
  /** Of the axis. */
  readonly size: Dim;
}

/** The sizes between the points, which must rise strictly from 1; undefined if they do not. */
export function sizesAtPoints(
  { report }: Pick<LayerContext, 'report'>,
  { points, field, axis, size }: Cuts,
): Dim[] | undefined {
  for (const [i, point] of points.entries()) {
    const previous = points[i - 1] ?? 0;
    if (point <= previous || (isKnown(size) && point > size)) {
      const facts = { point, previous, axis, ...(isKnown(size) && { size }) };
      return report(badSlicePoint, facts, { field, index: i });
    }
  }
  const ends = [...points, size];
  return ends.map((end, i) => sum([end, -(points[i - 1] ?? 0)]));
}
