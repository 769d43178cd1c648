import { accuracy } from '../../layers/accuracy.ts';
import { contrastiveLoss } from '../../layers/contrastive-loss.ts';
import { between, exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { losses } from '../../layers/losses.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { differ, isKnown, product } from '../../layers/shape.ts';
import { softmaxWithLoss } from '../../layers/softmax-with-loss.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import type { SoftmaxParameter } from '../params.generated.ts';
import { isInBounds } from './bounds.ts';

const [euclideanLoss, sigmoidCrossEntropyLoss] = losses;

/** Intel: `SoftmaxWithLossLayer` and `SigmoidCrossEntropyLossLayer`, which look at the size of no third bottom. */
export const weightedLossesOfIntel: readonly LayerDefinition[] = [
  weighted(softmaxWithLoss, () => true, 'A third bottom holds a weight for each label.'),
  weighted(sigmoidCrossEntropyLoss, () => true, 'A third bottom may be there, and is not read.'),
];

/** happynear: `SoftmaxWithLossLayer`, `EuclideanLossLayer` and `AccuracyLayer`, each with its `Reshape`. */
export const weightedLossesOfHappynear: readonly LayerDefinition[] = [
  weighted(
    softmaxWithLoss,
    layer => areSettingsSound(layer) && isOneForEachLabel(layer),
    'A third bottom holds a weight for each label, and class_weight one for each class.',
  ),
  weighted(accuracy, isOneForEachLabel, 'A third bottom holds a weight for each label.'),
  weighted(euclideanLoss, () => true, 'A third bottom holds a weight for each value; this is not checked.'),
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

/** happynear: `SoftmaxWithLossLayer::LayerSetUp`. */
function areSettingsSound(layer: LayerContext): boolean {
  // In this fork the message has the fields of this fork.
  const param = layer.layer.softmax_param as SoftmaxParameter;
  const { hard_ratio = 0, cutting_point = 0, class_weight = [], axis } = param;
  const areShares = Object.entries({ hard_ratio, cutting_point }).every(([field, value]) =>
    isInBounds(layer, `softmax_param.${field}`, {
      value,
      isKept: 0 <= value && value <= 1,
      needs: '0 to 1',
    }),
  );
  const count = class_weight.length;
  const classes = layer.bottom.at(axis) ?? count;
  if (count === 0 || !isKnown(classes) || count === classes) return areShares;
  const needs = `none, or one for each of the ${classes} classes`;
  const field = 'class_weight';
  layer.report(wrongValueCount, { field, count, needs }, { field: `softmax_param.${field}` });
  return false;
}

function isOneForEachLabel(layer: LayerContext): boolean {
  const [, labels = [], weights] = layer.bottoms;
  if (!weights || !differ(product(weights), product(labels))) return true;
  reportDifferent(layer, 2, 'there must be as many weights as labels', { other: 1 });
  return false;
}
