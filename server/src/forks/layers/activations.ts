import { exactly, type InPlace, type LayerDefinition } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import type { ForkLayerParams } from '../params.generated.ts';

/** MobileNet-YOLO: `ReLU6Layer`. */
export const relu6 = activation('ReLU6', 'max(x, 0), and at most 6.', { param: 'relu6_param' });

/** Nets that come from darknet, and Synopsys: `MishLayer`. */
export const mish = activation('Mish', 'x · tanh(ln(1 + eˣ)): a smooth ReLU.', { inPlace: 'gradient' });

/** Intel: `SpatialDropoutLayer::LayerSetUp`, which does not read spatial_dropout_param. */
export const spatialDropout = activation(
  'SpatialDropout',
  'Zeroes whole channels at random while training.',
  {
    param: 'dropout_param',
  },
);

/** Synopsys: the layers that make one value of each, as TensorFlow and ONNX know them. */
export const activationsOfSynopsys: readonly LayerDefinition[] = [
  mish,
  activation('HardSigmoid', 'alpha · x + beta, but at least 0 and at most 1.', {
    param: 'hard_sigmoid_param',
  }),
  activation('HardSwish', 'x · min(max(x + 3, 0), 6) / 6.', { inPlace: 'gradient' }),
  activation('HardTanH', 'x, but at least −1 and at most 1.'),
  activation('ScaledTanH', 'alpha · tanh(beta · x).', { param: 'scaled_tanh_param' }),
  activation('SeLU', 'lambda · x above zero, lambda · alpha · (eˣ − 1) below.', { param: 'selu_param' }),
  activation('SeLUDropout', 'The Dropout that keeps mean and variance of SeLU.', {
    param: 'selu_dropout_param',
  }),
  activation('ThresholdedReLU', 'x above alpha, 0 elsewhere.', { param: 'thresholded_relu_param' }),
  activation('Softplus', 'ln(1 + eˣ).', { inPlace: 'gradient' }),
  activation('Softsign', 'x / (1 + |x|).', { inPlace: 'gradient' }),
  activation('Sin', 'The sine.', { inPlace: 'gradient' }),
];

interface Settings {
  readonly param?: keyof ForkLayerParams;
  readonly inPlace?: InPlace;
}

/** One bottom of any shape, one top of the same (Caffe: `NeuronLayer::Reshape`). */
function activation(
  type: string,
  summary: string,
  { param, inPlace = 'allowed' }: Settings = {},
): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'activation',
    summary,
    ...(param && { param }),
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace,
    setUp: ({ bottom }) => ({ tops: [bottom] }),
    withoutRank: ({ bottoms }) => bottoms,
  });
}
