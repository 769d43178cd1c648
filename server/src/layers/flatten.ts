import { reversedAxes } from '../problems/reversed-axes.ts';
import { canonicalAxis } from './axis.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { product } from './shape.ts';

export const flatten = defineLayer({
  type: 'Flatten',
  category: 'common',
  summary: 'Merges a run of axes into one.',
  param: 'flatten_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp: merge,
  notes: ['An end_axis just before axis inserts an axis of size 1.'],
});

/** Caffe: `FlattenLayer::Reshape`. */
function merge(layer: SetUp<'flatten_param'>): Outcome | undefined {
  const { param, bottom, report } = layer;
  const start = canonicalAxis(layer, bottom, param.axis, { field: 'flatten_param.axis' });
  const last = canonicalAxis(layer, bottom, param.end_axis, { field: 'flatten_param.end_axis' });
  if (start === undefined || last === undefined) return undefined;
  const end = last + 1;
  if (start > end)
    return report(reversedAxes, { axis: start, endAxis: last }, { field: 'flatten_param.end_axis' });
  return { tops: [[...bottom.slice(0, start), product(bottom.slice(start, end)), ...bottom.slice(end)]] };
}
