import { accuracy } from '../../layers/accuracy.ts';
import { bottomHasShape } from '../../layers/bottom-shape.ts';
import {
  between,
  type Count,
  exactly,
  type LayerContext,
  type LayerDefinition,
} from '../../layers/define.ts';
import { infogainLoss } from '../../layers/infogain-loss.ts';
import { countsAgree, losses } from '../../layers/losses.ts';
import type { Shape } from '../../layers/shape.ts';
import { softmaxWithLoss } from '../../layers/softmax-with-loss.ts';
import { agreeAlong, haveFiveAxes, unknownVolumes } from './five-axes.ts';

/** C3D v1.0: Accuracy and the losses, `SetUp` of each; a loss needs no top, and the softmax ones have none. */
export const comparisonsOfC3d10: readonly LayerDefinition[] = [
  {
    ...comparing(accuracy, exactly(1), [1, 2, 1, 1, 1], layer => areOfOneBatch(layer) && areLabels(layer)),
    notes: ['The first value of its top is the accuracy, the second the logarithmic loss.'],
  },
  ...losses.map(it => loss(it, checkOf(it.type))),
  loss(infogainLoss, areLabels),
  loss(
    {
      type: 'VoxelCustomLoss',
      category: 'loss',
      summary: 'The mean of the squared differences of two blobs, each difference cut off at 1.',
    },
    layer => agreeAlong(layer, 1, [1, 2, 3, 4]),
  ),
  comparing(softmaxWithLoss, exactly(0), [], () => true),
  comparing(
    {
      type: 'VoxelSoftmaxLoss',
      category: 'loss',
      summary: 'The cross-entropy of the softmax of raw scores with one label for each voxel.',
    },
    exactly(0),
    [],
    layer => agreeAlong(layer, 1, [2, 3, 4]),
  ),
];

type Described = Pick<LayerDefinition, 'type' | 'category' | 'summary' | 'param'>;

/** What is checked beyond the number of axes; false if it does not hold. */
type Check = (layer: LayerContext) => boolean;

/** Caffe of 2014: `LossLayer::SetUp`. */
function loss(definition: Described, check: Check): LayerDefinition {
  const top = [1, 1, 1, 1, 1];
  return comparing(definition, between(0, 1), top, layer => areOfOneBatch(layer) && check(layer));
}

function comparing(definition: Described, tops: Count, top: Shape, check: Check): LayerDefinition {
  return {
    ...definition,
    bottoms: exactly(2),
    tops,
    autoTops: false,
    inPlace: 'corrupts',
    setUp: layer =>
      haveFiveAxes(layer) && check(layer) ? { tops: [top].slice(0, layer.topCount) } : undefined,
    withoutRank: unknownVolumes,
  };
}

function checkOf(type: string): Check {
  switch (type) {
    case 'EuclideanLoss':
      return layer => agreeAlong(layer, 1, [1, 2, 3, 4]);
    case 'SigmoidCrossEntropyLoss':
      return layer => countsAgree(layer, 0, 'both must hold equally many values');
    case 'MultinomialLogisticLoss':
      return areLabels;
    default:
      return () => true;
  }
}

function areOfOneBatch(layer: LayerContext): boolean {
  return agreeAlong(layer, 1, [0]);
}

/** The length is not looked at. */
function areLabels(layer: LayerContext): boolean {
  const [num = 1, , length = 1] = layer.bottoms[1] ?? [];
  return bottomHasShape(layer, 1, [num, 1, length, 1, 1], 'one label for each sample');
}
