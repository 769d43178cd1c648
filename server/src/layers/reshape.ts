import { axisOutOfRange } from '../problems/axis-out-of-range.ts';
import { badReshapeDim } from '../problems/bad-reshape-dim.ts';
import { countChanges } from '../problems/count-changes.ts';
import { noAxisToCopy } from '../problems/no-axis-to-copy.ts';
import { notDivisible } from '../problems/not-divisible.ts';
import { numAxesOutOfRange } from '../problems/num-axes-out-of-range.ts';
import { severalInferredDims } from '../problems/several-inferred-dims.ts';
import { writtenShape } from './blob-shape.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { type Dim, formatShape, isKnown, product, quotient, type Shape, unknown } from './shape.ts';

export const reshape = defineLayer({
  type: 'Reshape',
  category: 'common',
  summary: 'Gives the same values other axes.',
  param: 'reshape_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp: giveAxes,
  withoutRank: ({ param, reason }) => [
    param.axis === 0 && param.num_axes === -1
      ? writtenShape(param.shape).map(dim => (dim > 0 ? dim : unknown(reason)))
      : unknown(reason),
  ],
  notes: [
    'A dim of 0 copies the axis with the same position in the bottom; one dim may be -1 and is inferred.',
    'axis and num_axes choose which axes are replaced; axis: -1 stands behind the last one.',
  ],
});

/** Caffe: `ReshapeLayer::LayerSetUp` and `Reshape`. */
function giveAxes(layer: SetUp<'reshape_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  const dims = writtenShape(param.shape);
  const start = startAxis(layer);
  if (start === undefined || !areDimsSound(layer, dims, start)) return undefined;
  const end = endAxis(layer, start);
  if (end === undefined || !isFilled(layer, bottom, 0)) return undefined;
  const { given, left } = unmatched(bottom, dims, start, end);
  const inferred = dims.includes(-1) ? inferredDim(layer, left, given) : undefined;
  if (dims.includes(-1) && inferred === undefined) return undefined;
  const replaced = dims.map((dim, i) => (dim === 0 ? bottom[start + i] : dim === -1 ? inferred : dim) ?? 1);
  const top = [...bottom.slice(0, start), ...replaced, ...bottom.slice(end)];
  return inferred !== undefined || keepsCount(layer, top, left, given) ? { tops: [top] } : undefined;
}

/** The first axis that is replaced; -1 stands behind the last axis. */
function startAxis({ param, bottom, report }: SetUp<'reshape_param'>): number | undefined {
  const { axis } = param;
  const places = bottom.length + 1;
  const start = axis < 0 ? axis + places : axis;
  if (start >= 0 && start < places) return start;
  const facts = { axis, field: 'reshape_param.axis', axes: places, shape: formatShape(bottom) };
  return report(axisOutOfRange, facts, { field: 'reshape_param.axis' });
}

/** Behind the last axis that is replaced. */
function endAxis({ param, bottom, report }: SetUp<'reshape_param'>, start: number): number | undefined {
  const { num_axes } = param;
  const left = bottom.length - start;
  if (num_axes === -1) return bottom.length;
  if (num_axes >= 0 && num_axes <= left) return start + num_axes;
  const facts = { numAxes: num_axes, axis: start, left, shape: formatShape(bottom) };
  return report(numAxesOutOfRange, facts, { field: 'reshape_param.num_axes' });
}

function areDimsSound(
  { bottom, report }: SetUp<'reshape_param'>,
  dims: readonly number[],
  start: number,
): boolean {
  for (const [i, dim] of dims.entries()) {
    const at = { field: 'reshape_param.shape.dim', index: i };
    if (dim < -1) report(badReshapeDim, { dim }, at);
    else if (dim === -1 && dims.indexOf(-1) < i) report(severalInferredDims, undefined, at);
    else if (dim === 0 && start + i >= bottom.length)
      report(noAxisToCopy, { axis: start + i, shape: formatShape(bottom) }, at);
    else continue;
    return false;
  }
  return true;
}

/**
 * The sizes on both sides that do not face an axis that is kept or copied: those cancel out, so that the
 * count can be compared even if the batch is not known.
 */
function unmatched(bottom: Shape, dims: readonly number[], start: number, end: number) {
  const left = bottom.map((size, axis) => ({ size, axis })).filter(({ axis }) => axis >= start && axis < end);
  const given: Dim[] = [];
  for (const [i, dim] of dims.entries()) {
    const copied = left.findIndex(({ axis }) => dim === 0 && axis === start + i);
    if (copied !== -1) left.splice(copied, 1);
    else if (dim === 0) given.push(bottom[start + i] ?? 1);
    else if (dim > 0) given.push(dim);
  }
  return { given, left: left.map(({ size }) => size) };
}

function inferredDim({ report }: SetUp<'reshape_param'>, left: Shape, given: Shape): Dim | undefined {
  const [count, divisor] = [product(left), product(given)];
  if (!isKnown(count) || !isKnown(divisor) || count % divisor === 0) return quotient(count, divisor);
  return report(
    notDivisible,
    { what: 'The number of values to share out', size: count, by: 'the other dims', divisor },
    { field: 'reshape_param.shape' },
  );
}

function keepsCount(
  { bottom, report }: SetUp<'reshape_param'>,
  top: Shape,
  left: Shape,
  given: Shape,
): boolean {
  const [count, newCount] = [product(left), product(given)];
  if (!isKnown(count) || !isKnown(newCount) || count === newCount) return true;
  const [before, after] = [product(bottom), product(top)];
  const counts = isKnown(before) && isKnown(after) ? ([before, after] as const) : undefined;
  report(
    countChanges,
    { bottomShape: formatShape(bottom), topShape: formatShape(top), ...(counts && { counts }) },
    { field: 'reshape_param.shape' },
  );
  return false;
}
