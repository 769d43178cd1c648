import { canonicalAxis } from './axis.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { unknown, unknownDims } from './shape.ts';

export const reduction = defineLayer({
  type: 'Reduction',
  category: 'common',
  summary: 'Sums or averages all axes from one on.',
  param: 'reduction_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: reduce,
  withoutRank: ({ param, reason }) => [param.axis < 0 ? unknown(reason) : unknownDims(param.axis, reason)],
  notes: ['Only the last axes can be reduced.', 'With axis: 0, the default, the top is a scalar.'],
});

/** Caffe: `ReductionLayer::Reshape`. */
function reduce(layer: SetUp<'reduction_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'reduction_param.axis' });
  if (axis === undefined) return undefined;
  const sumsByProduct = param.operation === 'SUM' || param.operation === 'MEAN';
  if (sumsByProduct && !isFilled(layer, bottom.slice(axis), 0)) return undefined;
  return { tops: [bottom.slice(0, axis)] };
}
