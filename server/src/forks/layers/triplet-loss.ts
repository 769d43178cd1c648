import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { batchesAgree } from '../../layers/loss.ts';
import { legacyBottom } from './legacy.ts';
import { defineScalarLoss } from './scalar-loss.ts';

/** happynear: `TripletLossLayer::LayerSetUp`. */
export const tripletLoss = defineScalarLoss({
  type: 'TripletLoss',
  summary: 'The hinge of how much nearer an anchor is to its like than to its unlike, by squared distance.',
  param: 'triplet_loss_param',
  bottoms: exactly(3),
  check: layer => {
    const anchors = legacyBottom(layer);
    if (!anchors) return false;
    const [num, channels] = anchors;
    const meaning = 'one vector for each anchor, with a height and width of 1';
    const fit = [0, 1, 2].every(i => bottomHasLegacyShape(layer, i, [num, channels, 1, 1], meaning));
    return fit && batchesAgree(layer);
  },
  notes: [
    'Bottoms: anchors, samples of the same class, samples of another class.',
    'The triplet loss of other repositories is a Python layer.',
  ],
});
