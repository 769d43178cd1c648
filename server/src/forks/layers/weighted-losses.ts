import { accuracy } from '../../layers/accuracy.ts';
import { contrastiveLoss } from '../../layers/contrastive-loss.ts';
import { between, exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { losses } from '../../layers/losses.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { differ, product } from '../../layers/shape.ts';
import { softmaxWithLoss } from '../../layers/softmax-with-loss.ts';

const [euclideanLoss, sigmoidCrossEntropyLoss] = losses;

/** Intel: `SoftmaxWithLossLayer` and `SigmoidCrossEntropyLossLayer`, which look at the size of no third bottom. */
export const weightedLossesOfIntel: readonly LayerDefinition[] = [
  weighted(softmaxWithLoss, () => true, 'A third bottom holds a weight for each label.'),
  weighted(sigmoidCrossEntropyLoss, () => true, 'A third bottom may be there, and is not read.'),
];

/** happynear: `SoftmaxWithLossLayer`, `EuclideanLossLayer` and `AccuracyLayer`, each with its `Reshape`. */
export const weightedLossesOfHappynear: readonly LayerDefinition[] = [
  weighted(softmaxWithLoss, isOneForEachLabel, 'A third bottom holds a weight for each label.'),
  weighted(accuracy, isOneForEachLabel, 'A third bottom holds a weight for each label.'),
  weighted(euclideanLoss, () => true, 'A third bottom holds a weight for each sample.'),
];

/** happynear: `ContrastiveLossLayer::LayerSetUp`. */
export const contrastiveLossOfHappynear: LayerDefinition = {
  ...contrastiveLoss,
  bottoms: exactly(4),
  isStock: true,
  notes: ['The bottoms are the features of one side, those of the other, and the labels of each.'],
};

function weighted(
  definition: LayerDefinition,
  check: (layer: LayerContext) => boolean,
  note: string,
): LayerDefinition {
  return {
    ...definition,
    bottoms: between(2, 3),
    isStock: true,
    setUp: layer => (check(layer) ? definition.setUp(layer) : undefined),
    notes: [note, ...(definition.notes ?? [])],
  };
}

function isOneForEachLabel(layer: LayerContext): boolean {
  const [, labels = [], weights] = layer.bottoms;
  if (!weights || !differ(product(weights), product(labels))) return true;
  reportDifferent(layer, 2, 'there must be as many weights as labels', { other: 1 });
  return false;
}
