import { accuracy } from '../../layers/accuracy.ts';
import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { type Definition, exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { type Dim, isKnown, product, quotient, type Shape, scalar, unknown } from '../../layers/shape.ts';
import { topKTooLarge } from '../../problems/top-k-too-large.ts';
import { defineForkLayer } from '../define.ts';
import type { ForkLayerParameter, ForkLayerParams } from '../params.generated.ts';
import { legacyBottom } from './legacy.ts';

type Field =
  | 'accuracy_param'
  | 'eltwise_accuracy_param'
  | 'red_accuracy_param'
  | 'binary_accuracy_param'
  | undefined;

/** DeepLab v1 and DeconvNet: `AccuracyLayer::Reshape` of 2014. */
export const accuracyOfOldCaffe = figure({
  type: 'Accuracy',
  summary: 'The share of samples whose label is among the top_k best scores.',
  param: 'accuracy_param',
  fits: (layer, [num]) =>
    bottomHasLegacyShape(layer, 1, [num, 1, 1, 1], 'a label for each sample') &&
    areEnough(layer, layer.param.top_k, 'accuracy_param.top_k'),
  notes: ['The scores may lie along all axes: a sample is searched as a whole.'],
});

/** SegNet: `AccuracyLayer::Reshape`, which gives the accuracies of the classes four axes. */
export const accuracyOfSegnet: LayerDefinition = {
  ...accuracy,
  isStock: true,
  setUp(layer) {
    const { bottom, topCount } = layer;
    const [, classes = 1] = bottom;
    return accuracy.setUp(layer) && { tops: [scalar, [classes, 1, 1, 1]].slice(0, topCount) };
  },
  withoutRank: ({ topCount, reason }) => [scalar, [unknown(reason), 1, 1, 1]].slice(0, topCount),
  notes: [
    'A second top gives the accuracy of each class, as C×1×1×1; Caffe says that it works in TRAIN only.',
  ],
};

/** DeepLab v1: `RelativeErrorLayer::Reshape`. */
export const relativeError = figure({
  type: 'RelativeError',
  summary: 'The distance of two blobs in proportion to their size.',
  fits: (layer, shape) => bottomHasLegacyShape(layer, 1, shape, 'as the first bottom'),
});

/** DeconvNet: `EltwiseAccuracyLayer`, `RedAccuracyLayer` and `BinaryAccuracyLayer`. */
export const accuraciesOfDeconvnet: readonly LayerDefinition[] = [
  figure({
    type: 'EltwiseAccuracy',
    summary: 'The share of pixels whose label is among the top_k best scores.',
    param: 'eltwise_accuracy_param',
    fits: (layer, shape) =>
      isLabelMap(layer, shape) && areEnough(layer, layer.param.top_k, 'eltwise_accuracy_param.top_k'),
    notes: ['With ignore_label such pixels do not count.'],
  }),
  figure({
    type: 'RedAccuracy',
    summary: 'The share of pixels whose label is right, where several channels stand for one class.',
    param: 'red_accuracy_param',
    fits: (layer, shape) =>
      isLabelMap(layer, shape) && areEnough(layer, layer.param.top_k, 'red_accuracy_param.top_k'),
    notes: ['class_num is the number of classes; the channels are dealt out evenly to them.'],
  }),
  figure({
    type: 'BinAccuracy',
    summary: 'How well yes-or-no scores meet their labels: accuracy, precision, recall or F measure.',
    param: 'binary_accuracy_param',
    fits: (layer, shape) => bottomHasLegacyShape(layer, 1, shape, 'a label for each score'),
  }),
];

/** A metric over two bottoms that makes one figure. */
interface Figure<Param extends Field>
  extends Pick<
    Definition<Param, ForkLayerParams, ForkLayerParameter>,
    'type' | 'summary' | 'param' | 'notes'
  > {
  readonly fits: (
    layer: Parameters<Definition<Param, ForkLayerParams, ForkLayerParameter>['setUp']>[0],
    shape: readonly [Dim, Dim, Dim, Dim],
  ) => boolean;
}

function figure<const Param extends Field = undefined>({ fits, ...layer }: Figure<Param>): LayerDefinition {
  return defineForkLayer<Param>({
    ...layer,
    category: 'metric',
    bottoms: exactly(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(context) {
      const shape = legacyBottom(context, 0);
      return shape && fits(context, shape) ? { tops: [one] } : undefined;
    },
    withoutRank: () => [one],
  });
}

const one: Shape = [1, 1, 1, 1];

function isLabelMap(layer: LayerContext, [num, , height, width]: readonly [Dim, Dim, Dim, Dim]): boolean {
  return bottomHasLegacyShape(layer, 1, [num, 1, height, width], 'a label for each pixel');
}

/** Whether a sample has that many scores; reports it otherwise. */
function areEnough({ bottom, report }: LayerContext, topK: number, field: string): boolean {
  const scores = quotient(product(bottom), bottom[0] ?? 1);
  if (!isKnown(scores) || topK <= scores) return true;
  report(topKTooLarge, { topK, scores }, { field });
  return false;
}
