import { has } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import { defineLayer, exactly, type Outcome, type ParamBlob, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { isPositive } from './settings.ts';
import { type Dim, product, unknown, unknownDims } from './shape.ts';

export const innerProduct = defineLayer({
  type: 'InnerProduct',
  category: 'common',
  summary: 'Multiplies the input, flattened from one axis on, by a learned matrix: a fully connected layer.',
  param: 'inner_product_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: multiply,
  withoutRank: ({ param, reason }) =>
    param.axis < 0 ? [unknown(reason)] : [[...unknownDims(param.axis, reason), param.num_output]],
  notes: ['The axes before axis stay: with axis: 2 a bottom T×N×I gives T×N×num_output.'],
});

/** Caffe: `InnerProductLayer::LayerSetUp` and `Reshape`. */
function multiply(layer: SetUp<'inner_product_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  const { num_output, bias_term } = param;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'inner_product_param.axis' });
  if (axis === undefined) return undefined;
  if (!isPositive(layer, num_output, 'inner_product_param.num_output', has(param, 'num_output')))
    return undefined;
  const kept = bottom.slice(0, axis);
  const inputs = product(bottom.slice(axis));
  if (!isFilled(layer, [inputs], 0) || (bias_term && !isFilled(layer, kept, 0))) return undefined;
  return {
    tops: [[...kept, num_output]],
    params: blobs(layer, inputs),
    macs: product([...kept, inputs, num_output]),
  };
}

function blobs({ param }: SetUp<'inner_product_param'>, inputs: Dim): ParamBlob[] {
  const { num_output } = param;
  const weight: ParamBlob = {
    role: 'weight',
    shape: param.transpose ? [inputs, num_output] : [num_output, inputs],
    filler: { param: param.weight_filler, field: 'inner_product_param.weight_filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [num_output],
    filler: { param: param.bias_filler, field: 'inner_product_param.bias_filler' },
  };
  return param.bias_term ? [weight, bias] : [weight];
}
