import { between, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { defineLoss } from '../../layers/loss.ts';
import { isKnown, scalar } from '../../layers/shape.ts';
import { softmaxWithLoss } from '../../layers/softmax-with-loss.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import type { LossParameter } from '../params.generated.ts';

/** R-FCN: `SoftmaxWithLossLayer::Reshape`, which gives a net the loss of each place. */
export const softmaxWithLossOfRfcn: LayerDefinition = {
  ...softmaxWithLoss,
  tops: between(1, 3),
  setUp(layer) {
    const { bottom: scores, bottoms, topCount } = layer;
    const [, labels = scalar] = bottoms;
    return softmaxWithLoss.setUp(layer) && { tops: [scalar, scores, labels].slice(0, topCount) };
  },
  withoutRank: ({ bottoms: [scores = scalar, labels = scalar], topCount }) =>
    [scalar, scores, labels].slice(0, topCount),
  notes: [
    'A second top holds the probabilities, a third the loss of each place; then every top needs its loss_weight.',
    'normalization: PRE_FIXED divides by pre_fixed_normalizer.',
  ],
};

/** Intel: `SoftmaxWithLossOHEMLayer::Reshape`, the same by another name. */
export const softmaxWithLossOhem: LayerDefinition = { ...softmaxWithLossOfRfcn, type: 'SoftmaxWithLossOHEM' };

/** DeepLab v1: `SoftmaxWithLossLayer::Reshape` of 2014, which does not count the labels. */
export const softmaxWithLossOfDeeplabV1: LayerDefinition = {
  ...withUncountedLabels('SoftmaxWithLoss', softmaxWithLoss.summary),
  param: 'softmaxloss_param',
  notes: ['softmaxloss_param has labels to ignore, and a file with a weight for each class.'],
};

/** DeconvNet: `SoftmaxWithLossLayer` and `RedSoftmaxWithLossLayer`. */
export const lossesOfDeconvnet: readonly LayerDefinition[] = [
  { ...withUncountedLabels('SoftmaxWithLoss', softmaxWithLoss.summary), bottoms: between(2, 3) },
  {
    ...withUncountedLabels(
      'RedSoftmaxLoss',
      'The cross-entropy of the softmax of raw scores, where several channels stand for one class.',
    ),
    bottoms: between(2, 3),
    param: 'red_softmax_loss_param',
    notes: ['class_num is the number of classes; the channels are dealt out evenly to them.'],
  },
];

function withUncountedLabels(type: string, summary: string): LayerDefinition {
  return defineLoss({ type, summary, alsoReads: ['loss_param'], check: () => true });
}

/** SegNet: `SoftmaxWithLossLayer::LayerSetUp`, which can weight the classes. */
export const softmaxWithLossOfSegnet: LayerDefinition = {
  ...softmaxWithLoss,
  setUp: layer => (areClassesWeighted(layer) ? softmaxWithLoss.setUp(layer) : undefined),
  notes: [
    'With weight_by_label_freqs: true each class counts by its value of class_weighting.',
    'To balance rare classes take the median of the frequencies of all classes, divided by that of the class.',
  ],
};

function areClassesWeighted({ layer, bottom, report }: LayerContext): boolean {
  // In this fork the message has the fields of this fork.
  const { weight_by_label_freqs = false, class_weighting = [] } = layer.loss_param as LossParameter;
  const count = class_weighting.length;
  const [, classes = 1] = bottom;
  if (!weight_by_label_freqs || !isKnown(classes) || count === classes) return true;
  const needs = `one for each of the ${classes} classes`;
  report(
    wrongValueCount,
    { field: 'class_weighting', count, needs },
    { field: 'loss_param.class_weighting' },
  );
  return false;
}
