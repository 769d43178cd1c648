import { topKTooLarge } from '../problems/top-k-too-large.ts';
import { has } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isPositive } from './settings.ts';
import { type Dim, isKnown, product, type Shape, withAxis } from './shape.ts';

export const argMax = defineLayer({
  type: 'ArgMax',
  category: 'common',
  summary: 'Finds where the largest values are.',
  param: 'argmax_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: find,
  notes: [
    'Without axis each sample is searched as a whole, and the top has at least three axes: N×1×top_k.',
    'out_max_val adds the values without axis, and puts them in the place of the indices with it.',
  ],
});

/** Caffe: `ArgMaxLayer::LayerSetUp` and `Reshape`. */
function find(layer: SetUp<'argmax_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  if (!isPositive(layer, param.top_k, 'argmax_param.top_k', has(param, 'top_k'))) return undefined;
  if (!has(param, 'axis')) return findInSample(layer);
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'argmax_param.axis' });
  if (axis === undefined || !hasTopK(layer, bottom[axis] ?? 1)) return undefined;
  return { tops: [withAxis(bottom, axis, param.top_k)] };
}

function findInSample(layer: SetUp<'argmax_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  if (!bottomHasAxes(layer, 0, 1, Number.POSITIVE_INFINITY, 'at least one')) return undefined;
  const [batch = 1, ...sample] = bottom;
  if (!hasTopK(layer, product(sample))) return undefined;
  const further = Array<Dim>(Math.max(0, bottom.length - 3)).fill(1);
  const top: Shape = [batch, param.out_max_val ? 2 : 1, param.top_k, ...further];
  return { tops: [top] };
}

function hasTopK({ param, report }: SetUp<'argmax_param'>, size: Dim): boolean {
  if (!isKnown(size) || param.top_k <= size) return true;
  report(topKTooLarge, { topK: param.top_k, scores: size }, { field: 'argmax_param.top_k' });
  return false;
}
