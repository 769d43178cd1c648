import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DataFormat } from '../../server/src/exporters/keras/data-format.ts';
import { kerasSnippet } from '../../server/src/exporters/keras-python/snippet.ts';
import { kerasVersions } from '../../server/src/exporters/keras-python/versions.ts';
import type { Snippet } from '../../server/src/exporters/program/snippet.ts';
import { pytorchSnippet } from '../../server/src/exporters/pytorch/snippet.ts';
import { stateOf } from './values.ts';

const example = (name: string) =>
  readFileSync(new URL(`../../examples/${name}.prototxt`, import.meta.url), 'utf8');
const colorization = stateOf(example('colorization'));
const resnet = stateOf(example('resnet_block'));

function keras(
  version: 1 | 2 | 3,
  dataFormat: DataFormat,
  state: typeof colorization,
  ...names: readonly string[]
): Snippet {
  return kerasSnippet(state, layers(state, names), dataFormat, kerasVersions[version]);
}

function pytorch(state: typeof colorization, ...names: readonly string[]): Snippet {
  return pytorchSnippet(state, layers(state, names));
}

function layers({ graph }: typeof colorization, names: readonly string[]) {
  return new Set(graph.nodes.map(it => it.layer).filter(({ message }) => names.includes(message.name)));
}

test('a Deconvolution that is one call', () => {
  expect(keras(3, 'channels_last', colorization, 'conv8_1').text).toBe(
    "layers.Conv2DTranspose(256, (4, 4), strides=(2, 2), padding='same', name='conv8_1')",
  );
  expect(keras(2, 'channels_first', colorization, 'conv8_1').text).toBe(
    "layers.Conv2DTranspose(256, (4, 4), strides=(2, 2), padding='same', data_format='channels_first', name='conv8_1')",
  );
  expect(pytorch(colorization, 'conv8_1').text).toBe('nn.ConvTranspose2d(512, 256, 4, stride=2, padding=1)');
});

test('in Keras 1 it is told its size before the padding is cut off', () =>
  expect(keras(1, 'channels_first', colorization, 'conv8_1').text).toBe(
    [
      "model.add(Deconvolution2D(256, 4, 4, output_shape=(None, 256, 58, 58), border_mode='valid', subsample=(2, 2), dim_ordering='th', name='conv8_1'))",
      "model.add(Cropping2D(cropping=((1, 1), (1, 1)), dim_ordering='th', name='conv8_1_crop'))",
    ].join('\n'),
  ));

test('layers that belong together are written together', () => {
  const names = ['conv1', 'bn_conv1', 'scale_conv1', 'conv1_relu'];
  expect(keras(3, 'channels_last', resnet, ...names).text).toMatchInlineSnapshot(`
    "conv1_pad = layers.ZeroPadding2D(((3, 3), (3, 3)), name='conv1_pad')(data)
    conv1 = layers.Conv2D(64, (7, 7), strides=(2, 2), use_bias=False, name='conv1')(conv1_pad)  # 1×112×112×64
    scale_conv1 = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, name='bn_conv1')(conv1)  # 1×112×112×64
    conv1_relu = layers.ReLU(name='conv1_relu')(scale_conv1)  # 1×112×112×64"
  `);
  expect(pytorch(resnet, ...names).text).toMatchInlineSnapshot(`
    "self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
    self.bn_conv1 = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)

    conv1 = self.conv1(data)  # 1×64×112×112
    scale_conv1 = self.bn_conv1(conv1)  # 1×64×112×112
    conv1_relu = F.relu(scale_conv1)  # 1×64×112×112"
  `);
});

test('a layer without counterpart is named with the reason', () => {
  const state = stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }
    layer { name: "spp" type: "SPP" bottom: "x" top: "y" spp_param { pyramid_height: 2 } }
  `);
  const { text, missing } = keras(3, 'channels_last', state, 'spp');
  expect(text).toBe('');
  expect(missing.map(it => it.text)).toEqual(['Keras has no pyramid pooling']);
});

test.each([
  ['bottom: "poll" top: "y"', 'No layer above makes a blob "poll"'],
  ['bottom: "x" top: "y" convolution_param { num_output: 4 kernel_sise: 3 }', 'kernel_sise'],
  ['bottom: "x" top: "y" convolution_param { num_output: 4 }', 'kernel'],
  ['bottom: "x" top: "y" convolution_param { num_output: 4 kernel_size: }', ''],
])('of a layer that Caffe refuses nothing is copied, but told why: %s', (rest, reason) => {
  const state = stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }
    layer { name: "fine" type: "ReLU" bottom: "x" top: "z" }
    layer { name: "c" type: "Convolution" ${
      rest.includes('_param') ? rest : `${rest} convolution_param { num_output: 4 kernel_size: 3 }`
    } }`);
  for (const snippet of [keras(3, 'channels_last', state, 'c'), pytorch(state, 'c')]) {
    expect(snippet.text).toBe('');
    expect(snippet.missing.map(it => it.layer.message.name)).toEqual(['c']);
    expect(snippet.missing[0]?.text).toContain(reason);
  }
  expect(keras(3, 'channels_last', state, 'fine').text).toContain('ReLU');
});

const withData = stateOf(`
  layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 4, 9, 9] } } }
  layer { name: "d" type: "DummyData" top: "x" top: "label" dummy_data_param { shape { dim: [2, 3] } shape { dim: [2] } } }
  layer { name: "twice" type: "Split" bottom: "x" top: "a" top: "b" }
  layer { name: "r" type: "ReLU" bottom: "a" top: "r" }
  layer { name: "loss" type: "EuclideanLoss" bottom: "r" bottom: "b" top: "loss" }`);

test('what is fed in is an input of Keras, and an argument in PyTorch', () => {
  expect(keras(3, 'channels_last', withData, 'in')).toEqual({
    text: "keras.Input((9, 9, 4), name='data')",
    missing: [],
  });
  expect(keras(1, 'channels_first', withData, 'in').text).toBe("Input((4, 9, 9), name='data')");
  expect(keras(3, 'channels_last', withData, 'd', 'r').text).toBe(
    [
      "x = keras.Input((3,), name='x')",
      "label = keras.Input((), name='label')",
      "r = layers.ReLU(name='r')(x)  # 2×3",
    ].join('\n'),
  );
  const { text, missing } = pytorch(withData, 'in');
  expect(text).toBe('');
  expect(missing.map(it => it.text)).toEqual(['It is fed in, as an argument of `forward`.']);
});

test('of what needs no code of its own it is told why', () => {
  for (const of of [keras(3, 'channels_last', withData, 'twice'), pytorch(withData, 'twice')]) {
    expect(of.text).toBe('');
    expect(of.missing.map(it => it.text)).toEqual([
      'It hands on what it reads, so that nothing has to stand for it.',
    ]);
  }
  expect(keras(3, 'channels_last', withData, 'twice', 'r').missing).toEqual([]);
});

test('a Scale that Caffe refuses is not taken into the BatchNorm before it', () => {
  const state = stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }
    layer { name: "bn" type: "BatchNorm" bottom: "x" top: "y" }
    layer { name: "scale" type: "Scale" bottom: "y" top: "z" scale_param { bias: true } }`);
  const { text, missing } = pytorch(state, 'bn', 'scale');
  expect(text).toContain('nn.BatchNorm2d(2, eps=0.00001, momentum=0.001, affine=False)');
  expect(missing.map(it => it.layer.message.name)).toEqual(['scale']);
});

test('padding says where the channels are, as the layer behind it does', () => {
  const [pad, conv] = keras(3, 'channels_first', colorization, 'conv1_2').text.split('\n');
  expect(pad).toContain("ZeroPadding2D(((1, 1), (1, 1)), data_format='channels_first'");
  expect(conv).toContain("data_format='channels_first'");
});
