import type { LayerParams } from '../schema/caffe.generated.ts';
import { defineLayer, exactly, type InPlace, type LayerDefinition } from './define.ts';
import { checkEngine } from './settings.ts';

/** The element-wise layers that learn nothing: one bottom of any shape, one top of the same. */
export const neurons = [
  neuronWithEngine('ReLU', 'relu_param', 'max(x, 0), or a slope below zero if negative_slope is set.'),
  neuronWithEngine('Sigmoid', 'sigmoid_param', '1 / (1 + e⁻ˣ).'),
  neuronWithEngine('TanH', 'tanh_param', 'The hyperbolic tangent.'),
  neuron('ELU', 'x above zero, alpha · (eˣ − 1) below.', 'allowed', 'elu_param'),
  neuron('Swish', 'x / (1 + e⁻ᵇˣ), where b is beta.', 'allowed', 'swish_param'),
  neuron('Threshold', '1 above the threshold, 0 elsewhere.', 'allowed', 'threshold_param'),
  neuron('AbsVal', 'The absolute value.', 'refused'),
  neuron('BNLL', 'ln(1 + eˣ): a smooth ReLU.', 'gradient'),
  neuron('Power', '(shift + scale · x)ᵖ, where p is power.', 'gradient', 'power_param'),
  neuron('Clip', 'x, but at least min and at most max.', 'gradient', 'clip_param', [
    'Without a clip_param both bounds are 0, and so is every value.',
  ]),
  neuron('Dropout', 'Zeroes values at random while training.', 'allowed', 'dropout_param', [
    'What is kept is scaled up by 1 / (1 − dropout_ratio) while training, so in TEST it does nothing.',
  ]),
] as const;

function neuron<const Type extends string>(
  type: Type,
  summary: string,
  inPlace: InPlace,
  param?: keyof LayerParams,
  notes: readonly string[] = [],
): LayerDefinition<Type> {
  return defineLayer({
    type,
    category: 'activation',
    summary,
    ...(param && { param }),
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace,
    setUp: ({ bottom }) => ({ tops: [bottom] }),
    notes,
  });
}

/** One that cuDNN could compute as well. */
function neuronWithEngine<const Type extends string>(
  type: Type,
  param: 'relu_param' | 'sigmoid_param' | 'tanh_param',
  summary: string,
): LayerDefinition<Type> {
  return defineLayer({
    type,
    category: 'activation',
    summary,
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp(layer) {
      checkEngine(layer, layer.param.engine, `${param}.engine`);
      return { tops: [layer.bottom] };
    },
  });
}
