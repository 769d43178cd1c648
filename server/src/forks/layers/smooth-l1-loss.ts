import { atLeast, between, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { differ, scalar, unknownDims } from '../../layers/shape.ts';
import { wrongBlobCount } from '../../problems/wrong-blob-count.ts';
import { defineForkLoss } from '../define.ts';
import { legacyBottom } from './legacy.ts';

const summary = 'The squared distance of two blobs where it is small, the distance itself where it is large.';

/** SSD, NVIDIA and yjxiong: `SmoothL1LossLayer::Reshape`. */
export const smoothL1LossOfSsd = defineForkLoss({
  type: 'SmoothL1Loss',
  summary,
  bottoms: between(2, 3),
  check: layer => mapsAgree(layer, ['the target', 'the weights']),
  notes: ['A third bottom holds a weight for each value.', 'It has no settings: it is quadratic below 1.'],
});

/** Fast R-CNN: `SmoothL1LossLayer::LayerSetUp` and `Reshape`. */
export const smoothL1LossOfFastRcnn = defineForkLoss({
  type: 'SmoothL1Loss',
  summary,
  param: 'smooth_l1_loss_param',
  bottoms: atLeast(2),
  check: layer =>
    hasBothWeights(layer) && mapsAgree(layer, ['the target', 'the inside weights', 'the outside weights']),
  notes: [
    'Bottoms: predictions, targets, and either both weights or none: inside (before the distance) and outside (after it).',
    'It is quadratic below 1 / sigma².',
    'The sum is divided by the batch size only, so let the outside weights hold one over the number of regions.',
  ],
});

/** Synopsys: `SmoothL1LossLayer::Reshape`, for SSD and Fast R-CNN alike. */
export const smoothL1LossOfSynopsys = defineForkLoss({
  type: 'SmoothL1Loss',
  summary,
  param: 'smooth_l1_loss_param',
  bottoms: between(2, 4),
  check: layer => mapsAgree(layer, ['the target', 'the inside weights', 'the outside weights']),
  notes: [
    'A third bottom holds weights of the distance before, a fourth weights after it is taken.',
    'It is quadratic below 1 / sigma².',
  ],
});

/** R-FCN: `SmoothL1LossLayer::Reshape`; Intel has the same under the name `SmoothL1LossOHEMLayer`. */
export const smoothL1LossOfRfcn = withLossOfEachPlace('SmoothL1Loss');
export const smoothL1LossOhem = withLossOfEachPlace('SmoothL1LossOHEM');

function withLossOfEachPlace(type: string): LayerDefinition {
  const loss = defineForkLoss({
    type,
    summary: `${summary} A second top holds the loss of each place.`,
    param: 'loss_param',
    bottoms: between(2, 3),
    tops: between(1, 2),
    check: layer => mapsAgree(layer, ['the target', 'the weights']),
    notes: [
      'A third bottom holds a weight for each value.',
      'BoxAnnotatorOHEM reads the second top to find the hard regions.',
      'Without a loss_weight it trains nothing: it presets none.',
    ],
  });
  return {
    ...loss,
    presetsLossWeight: false,
    setUp(layer) {
      const [num = 1, , height = 1, width = 1] = layer.bottom;
      return loss.setUp(layer) && { tops: [scalar, [num, 1, height, width]].slice(0, layer.topCount) };
    },
    withoutRank: ({ topCount, reason }) => [scalar, unknownDims(4, reason)].slice(0, topCount),
  };
}

/** Fast R-CNN counts only up to three. */
function hasBothWeights({ bottoms, report }: LayerContext): boolean {
  const { length } = bottoms;
  if (length === 2 || length === 4) return true;
  report(
    wrongBlobCount,
    { type: 'SmoothL1Loss', side: 'bottom', count: length, min: 2, max: 4 },
    { field: 'type' },
  );
  return false;
}

/** Whether all bottoms have the channels, height and width of the first; reports it otherwise. */
function mapsAgree(layer: LayerContext, names: readonly string[]): boolean {
  const shapes = layer.bottoms.map((_, i) => legacyBottom(layer, i));
  const [first, ...others] = shapes;
  if (!first) return false;
  for (const [i, other] of others.entries()) {
    if (!other) return false;
    const axis = [1, 2, 3].find(at => differ(first[at] ?? 1, other[at] ?? 1));
    if (axis === undefined) continue;
    reportDifferent(layer, i + 1, `${names[i]} must have the channels, height and width of the predictions`, {
      axes: [axis, axis],
    });
    return false;
  }
  return true;
}
