import { axisOrDim } from './axis-or-dim.ts';
import { atLeast, defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { reportDifferent } from './same-shape.ts';
import { agreedShape, differ, sum, withAxis } from './shape.ts';

export const concat = defineLayer({
  type: 'Concat',
  category: 'common',
  summary: 'Joins its bottoms along one axis.',
  param: 'concat_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: join,
  notes: ['Along all other axes the bottoms must have the same sizes.'],
});

/** Caffe: `ConcatLayer::LayerSetUp` and `Reshape`. */
function join(layer: SetUp<'concat_param'>): Outcome | undefined {
  const { bottoms, bottom } = layer;
  const axis = axisOrDim(layer, 'concat_param', 'concat_dim');
  if (axis === undefined || !checkOthers(layer, axis)) return undefined;
  // Of a single bottom Caffe shares the memory, so there must be some.
  if (bottoms.length === 1 && !isFilled(layer, bottom, 0)) return undefined;
  return { tops: [withAxis(agreedShape(bottoms), axis, sum(bottoms.map(it => it[axis] ?? 1)))] };
}

function checkOthers(layer: SetUp<'concat_param'>, axis: number): boolean {
  const { bottoms, bottom } = layer;
  for (const [i, other] of bottoms.entries()) {
    if (other.length !== bottom.length) {
      reportDifferent(layer, i, 'all bottoms must have the same number of axes');
      return false;
    }
    const odd = bottom.findIndex((dim, k) => k !== axis && differ(dim, other[k] ?? dim));
    if (odd !== -1) {
      reportDifferent(layer, i, `they may differ only along axis ${axis}`, { axes: [odd, odd] });
      return false;
    }
  }
  return true;
}
