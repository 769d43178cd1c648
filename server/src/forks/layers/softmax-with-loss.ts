import { between, type LayerDefinition } from '../../layers/define.ts';
import { scalar } from '../../layers/shape.ts';
import { softmaxWithLoss } from '../../layers/softmax-with-loss.ts';

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
