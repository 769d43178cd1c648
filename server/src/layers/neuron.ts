import type { LayerParams } from '../schema/caffe.generated.ts';
import { defineLayer, exactly, type InPlace, type LayerDefinition } from './define.ts';

/** The element-wise layers that learn nothing and check nothing: one bottom, one top of its shape. */
export const neurons: readonly LayerDefinition[] = (
  [
    ['ReLU', 'relu_param', 'max(x, 0), or a slope below zero if negative_slope is set.', 'allowed'],
    ['TanH', 'tanh_param', 'The hyperbolic tangent.', 'allowed'],
  ] as const
).map(([type, param, summary, inPlace]) => neuron(type, param, summary, inPlace));

function neuron(type: string, param: keyof LayerParams, summary: string, inPlace: InPlace): LayerDefinition {
  return defineLayer({
    type,
    category: 'activation',
    summary,
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace,
    setUp: ({ bottom }) => ({ tops: [bottom] }),
  });
}
