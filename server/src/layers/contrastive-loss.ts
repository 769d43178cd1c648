import { bottomHasAxes, bottomHasLegacyShape } from './bottom-shape.ts';
import { exactly, type LayerContext } from './define.ts';
import { defineLoss } from './loss.ts';
import { scalar } from './shape.ts';

export const contrastiveLoss = defineLoss({
  type: 'ContrastiveLoss',
  summary: 'Pulls the features of similar pairs together and pushes others apart: for siamese nets.',
  param: 'contrastive_loss_param',
  bottoms: exactly(3),
  check: layer => [0, 1, 2].every(i => pairsFit(layer, i)),
  notes: ['The bottoms are the features of one side, those of the other, and 1 for a similar pair or 0.'],
});

/** Whether the bottom has one vector of features for each sample, or for the last one value. */
function pairsFit(layer: LayerContext, i: number): boolean {
  const { bottom, bottoms } = layer;
  if (!bottomHasAxes(layer, i, 0, 4, 'at most 4')) return false;
  const [samples = 1] = bottoms[i] ?? scalar;
  const [, features = 1] = bottom;
  return i < 2
    ? bottomHasLegacyShape(layer, i, [samples, features, 1, 1], 'one vector for each sample')
    : bottomHasLegacyShape(layer, i, [samples, 1, 1, 1], 'one value for each pair');
}
