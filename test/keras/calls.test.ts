import { describe, expect, test } from 'vitest';
import { kerasCalls } from '../../server/src/exporters/keras/calls.ts';
import type { DataFormat } from '../../server/src/exporters/keras/data-format.ts';
import type { KerasLayer } from '../../server/src/exporters/keras/layer.ts';
import type { PytorchAnswer, PytorchCall } from '../../server/src/exporters/pytorch/call.ts';
import { pytorchCalls } from '../../server/src/exporters/pytorch/calls.ts';
import { layerOn, layersOf } from './layers.ts';

const image = [2, 3, 4, 5];

describe('the steps for a layer on 2×3×4×5, channels first and last', () => {
  test.each([
    ['type: "ReLU"', 'ReLU {}', 'ReLU {}'],
    ['type: "ReLU" relu_param { negative_slope: 0.5 }', 'LeakyReLU {"negative_slope":0.5}'],
    ['type: "PReLU"', 'PReLU {"shared_axes":[2,3]}', 'PReLU {"shared_axes":[1,2]}'],
    ['type: "Softmax"', 'Softmax {"axis":1}', 'Softmax {"axis":3}'],
    ['type: "Softmax" softmax_param { axis: -1 }', 'Softmax {"axis":3}', 'Softmax {"axis":2}'],
    [
      'type: "InnerProduct" inner_product_param { num_output: 7 }',
      'Reshape {"target_shape":[60]}, Dense {"units":7}',
      'Permute {"dims":[3,1,2]}, Flatten {}, Dense {"units":7}',
    ],
    [
      'type: "Reshape" reshape_param { shape { dim: 0 dim: -1 dim: 2 } }',
      'Reshape {"target_shape":[30,2]}',
      'Permute {"dims":[3,1,2]}, Reshape {"target_shape":[30,2]}, Permute {"dims":[2,1]}',
    ],
    [
      'type: "Tile" tile_param { axis: 1 tiles: 2 }',
      'ops.tile {"repeats":[1,2,1,1]}',
      'ops.tile {"repeats":[1,1,1,2]}',
    ],
    ['type: "Reduction" reduction_param { axis: 2 }', 'ops.sum {"axis":[2,3]}', 'ops.sum {"axis":[1,2]}'],
    ['type: "Pooling" pooling_param { global_pooling: true }', 'GlobalMaxPooling2D {"keepdims":true}'],
    [
      'type: "Power" power_param { power: 2 scale: 3 shift: 1 }',
      'ops.multiply {"x2":3}, ops.add {"x2":1}, ops.power {"x2":2}',
    ],
    ['type: "Power"', ''],
    ['type: "Log" log_param { base: 2.5 }', `ops.log {}, ops.multiply {"x2":${1 / Math.log(2.5)}}`],
    ['type: "Scale" scale_param { bias_term: true }', 'DepthwiseConv2D {"kernel_size":[1,1]}'],
    ['type: "Split"', ''],
  ])('%s', (layer, first, last = first) => {
    expect(said(layerOn(image, layer), 'channels_first')).toBe(first);
    expect(said(layerOn(image, layer), 'channels_last')).toBe(last);
  });
});

test('over one axis, both ends are a plain pair', () => {
  const layer = layerOn(
    [2, 3, 9],
    'type: "Convolution" convolution_param { num_output: 2 kernel_size: 3 stride: 2 pad: 1 }',
  );
  expect(said(layer)).toBe(
    'ZeroPadding1D {"padding":[1,1]}, Conv1D {"filters":2,"kernel_size":[3],"strides":[2],"padding":"valid"}',
  );
});

test('the second bottom spreads over the axes that it does not have', () => {
  const layer = layersOf(`
    layer { name: "x" type: "Input" top: "x" top: "s" input_param { shape { dim: 2 dim: 3 dim: 4 dim: 5 } shape { dim: 2 dim: 3 } } }
    layer { name: "it" type: "Scale" bottom: "x" bottom: "s" top: "y" scale_param { axis: 0 } }
  `).at(-1);
  expect(layer && said(layer)).toBe('BroadcastMultiply {"target_shape":[3,1,1]}');
  expect(layer && said(layer, 'channels_last')).toBe('BroadcastMultiply {"target_shape":[1,1,3]}');
});

test('zeros are a border for MAX pooling only where nothing is negative', () => {
  const net = (type: string) => `
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 7 dim: 7 } } }
    layer { name: "a" type: "${type}" bottom: "x" top: "x" }
    layer { name: "it" type: "Pooling" bottom: "x" top: "y" pooling_param { kernel_size: 3 stride: 2 pad: 1 } }`;
  const firstStep = (type: string) =>
    layersOf(net(type))
      .map(layer => said(layer))
      .at(-1)
      ?.split(' ')[0];
  expect(firstStep('ReLU')).toBe('ZeroPadding2D');
  expect(firstStep('TanH')).toBe('NegInfPadding2D');
});

test.each([
  [
    'type: "Pooling" pooling_param { kernel_size: 1 stride: 3 }',
    [1, 1, 8, 8],
    'its last window lies beyond the input',
  ],
  ['type: "Softmax" softmax_param { axis: 0 }', image, 'it works along the batch'],
  [
    'type: "BatchNorm" batch_norm_param { use_global_stats: false }',
    image,
    '`use_global_stats: false` takes the statistics of each batch, in TEST too',
  ],
  [
    'type: "Im2col" convolution_param { kernel_size: 3 }',
    image,
    'Keras has no layer that lays windows out as columns',
  ],
] as const)('%s on %j has no counterpart', (layer, shape, reason) =>
  expect(kerasCalls(layerOn(shape, layer), 'channels_first')).toMatchObject({ kind: 'unsupported', reason }),
);

test('in PyTorch the batch may be another one where each sample is searched as a whole', () => {
  const [call] = stepsOf(pytorchCalls(layerOn(image, 'type: "ArgMax" argmax_param { top_k: 2 }')));
  expect(call?.kind === 'function' && call.write('x')).toBe(
    'x.flatten(1).topk(2).indices.float().reshape(-1, 1, 2, 1)',
  );
});

function stepsOf(answer: PytorchAnswer): readonly PytorchCall[] {
  return answer.kind === 'calls' ? answer.calls : [];
}

test.each(['Convolution', 'Deconvolution'])(
  'a %s of several bottoms is not written for the first alone',
  type => {
    const layer = layersOf(`
    layer { name: "in" type: "Input" top: "a" top: "b" input_param { shape { dim: [1, 2, 4, 4] } } }
    layer { name: "it" type: "${type}" bottom: "a" bottom: "b" top: "x" top: "y"
            convolution_param { num_output: 2 kernel_size: 3 } }`).at(-1);
    const refused = { kind: 'unsupported', reason: 'it makes a top of each of several bottoms' };
    expect(layer && kerasCalls(layer, 'channels_first')).toEqual(refused);
    expect(layer && pytorchCalls(layer)).toEqual(refused);
  },
);

/** `Permute {"dims":[3,1,2]}, Flatten {}` */
function said(layer: KerasLayer, dataFormat: DataFormat = 'channels_first'): string {
  const answer = kerasCalls(layer, dataFormat);
  if (answer.kind !== 'calls') return `${answer.kind}: ${answer.reason}`;
  return answer.calls.map(([step, args]) => `${step} ${JSON.stringify(args)}`).join(', ');
}

test("a fork's layer is refused by its name, also where stock Caffe has a type of that name", () => {
  const relu = layerOn(image, 'type: "ReLU"');
  const reason = 'ReLU is a layer of the fork ssd; exports are written for the layers of stock Caffe only';
  expect(kerasCalls({ ...relu, fork: 'ssd' }, 'channels_last')).toEqual({ kind: 'unsupported', reason });
  expect(pytorchCalls({ ...relu, fork: 'ssd' })).toEqual({ kind: 'unsupported', reason });
});

test('a type that no Caffe has is refused, whether or not somebody describes it', () => {
  const relu = layerOn(image, 'type: "ReLU"');
  const own = { ...relu, message: { ...relu.message, type: 'MyReLU' } };
  const reason = "its type is none of Caffe's; exports are written for the layers of stock Caffe only";
  expect(kerasCalls(own, 'channels_last')).toEqual({ kind: 'unsupported', reason });
  expect(pytorchCalls(own)).toEqual({ kind: 'unsupported', reason });
});

test('an Eltwise that a fork lets stand on one bottom scales it, or hands it on', () => {
  const add = layerOn(image, 'type: "Eltwise" bottom: "x"');
  const alone = { ...add, bottoms: add.bottoms.slice(1) };
  expect(said(add)).toBe('Add {}');
  expect(said(alone)).toBe('');
  const { eltwise_param } = alone.message;
  const message = { ...alone.message, eltwise_param: { ...eltwise_param, coeff: [0.5] } };
  expect(said({ ...alone, message })).toBe('WeightedSum {"coeff":[0.5]}');
});

test('an Eltwise that a fork lets broadcast its second bottom is not written as one that does not', () => {
  const add = layerOn(image, 'type: "Eltwise" bottom: "x"');
  const broadcast = { ...add, bottoms: [...add.bottoms.slice(1), [2]] };
  const refused = { kind: 'unsupported', reason: 'its bottoms have different shapes' };
  expect(kerasCalls(broadcast, 'channels_first')).toEqual(refused);
  expect(pytorchCalls(broadcast)).toEqual(refused);
});
