import { describe, expect, test } from 'vitest';
import type { KerasLayer } from '../../server/src/exporters/keras/layer.ts';
import { kerasParity } from '../../server/src/exporters/keras/parity.ts';
import { type KerasVersion, kerasWarnings } from '../../server/src/exporters/keras/warnings.ts';
import { layerOn, layersOf } from './layers.ts';

const style = { dataFormat: 'channels_first', batch: 'None' } as const;

/** The layer of the colorization network that the question was about. */
const conv8_1 = layerOn(
  [1, 512, 28, 28],
  'type: "Deconvolution" convolution_param { num_output: 256 kernel_size: 4 stride: 2 pad: 1 dilation: 1 }',
);

describe('conv8_1', () => {
  test('goes to every Keras', () =>
    expect(lines(conv8_1)).toEqual([
      "Keras 3, Keras 2, TensorFlow.js: exact: `Conv2DTranspose(…, padding='same')`",
      "Keras 1 on TensorFlow: exact: `Deconvolution2D(…, border_mode='same', output_shape=(None, 256, 56, 56))`",
      "Keras 1 on Theano: exact: `Deconvolution2D(…, border_mode='valid', output_shape=(None, 256, 58, 58))`, then `Cropping2D(((1, 1), (1, 1)))`",
    ]));

  test('has traps in Keras 1', () =>
    expect(warnings(conv8_1, 1)).toEqual([
      'K1-THEANO-EVEN',
      'K1-SAME-OK',
      'K1-BATCH',
      'K1-CHANNELS',
      'K1-GPU',
    ]));

  test('has none later', () => expect([...warnings(conv8_1, 2), ...warnings(conv8_1, 3)]).toEqual([]));
});

test('without padding both backends of Keras 1 take one call', () =>
  expect(
    lines(
      layerOn(
        [1, 21, 10, 10],
        'type: "Deconvolution" convolution_param { num_output: 21 kernel_size: 4 stride: 2 }',
      ),
    ),
  ).toContain(
    "Keras 1 on TensorFlow, Keras 1 on Theano: exact: `Deconvolution2D(…, border_mode='valid', output_shape=(None, 21, 22, 22))`",
  ));

test('an output_padding saves the cropping', () =>
  expect(
    lines(
      layerOn(
        [1, 8, 7, 7],
        'type: "Deconvolution" convolution_param { num_output: 8 kernel_size: 5 stride: 2 pad: 2 }',
      ),
    )[0],
  ).toBe(
    "Keras 3, Keras 2: exact: `Conv2DTranspose(…, padding='valid')`, then `Cropping2D(((2, 2), (2, 2)))`, or `padding='same', output_padding=(0, 0)`",
  ));

test("a strided convolution must not be given padding='same'", () => {
  const layer = layerOn(
    [1, 3, 8, 8],
    'type: "Convolution" convolution_param { num_output: 4 kernel_size: 3 stride: 2 pad: 1 }',
  );
  expect(warnings(layer, 3)).toEqual(['SAME-SHIFT', 'CF-BIAS']);
});

test('what a version lacks is made good', () => {
  expect(
    lines(
      layerOn(
        [1, 4, 8, 8],
        'type: "Convolution" convolution_param { num_output: 4 kernel_size: 3 dilation: 2 group: 2 }',
      ),
    ),
  ).toEqual([
    "Keras 3, Keras 2: exact: `Conv2D(…, padding='valid')`",
    "TensorFlow.js: exact: `Conv2D(…, padding='valid')` for each of 2 groups, joined",
    "Keras 1 on TensorFlow, Keras 1 on Theano: exact: `Convolution2D(…, border_mode='valid')` with zeros between its weights for each of 2 groups, joined",
  ]);
  expect(lines(layerOn([1, 3, 8, 8], 'type: "Pooling" pooling_param { kernel_size: 3 stride: 2 }'))).toEqual([
    "Keras 3: exact: a function of your own for a border of −∞ `((0, 1), (0, 1))`, then `MaxPooling2D(…, padding='valid')`",
    "Keras 2: exact: a `Lambda` for a border of −∞ `((0, 1), (0, 1))`, then `MaxPooling2D(…, padding='valid')`",
    "TensorFlow.js: exact: a layer class of your own for a border of −∞ `((0, 1), (0, 1))`, then `MaxPooling2D(…, padding='valid')`",
    "Keras 1 on TensorFlow, Keras 1 on Theano: exact: a layer of your own for a border of −∞ `(0, 1, 0, 1)`, then `MaxPooling2D(…, border_mode='valid')`",
  ]);
});

test('what has the right size only says so', () => {
  const verdicts = (shape: readonly number[], text: string) => [
    ...new Set(kerasParity(layerOn(shape, text), style).map(it => it.verdict)),
  ];
  expect(verdicts([1, 3, 8, 8], 'type: "Pooling" pooling_param { pool: STOCHASTIC kernel_size: 2 }')).toEqual(
    ['right size, other values: Caffe draws its values at random'],
  );
  expect(verdicts([1, 3, 8, 8], 'type: "BatchNorm" batch_norm_param { use_global_stats: false }')[0]).toMatch(
    /^right size, other values: `use_global_stats: false`/,
  );
});

test('what Keras cannot do is one line', () =>
  expect(lines(layerOn([1, 3, 8, 8], 'type: "SPP" spp_param { pyramid_height: 2 }'))).toEqual([
    'Keras 3, Keras 2, TensorFlow.js, Keras 1 on TensorFlow, Keras 1 on Theano: no counterpart: Keras has no pyramid pooling',
  ]));

test.each([
  [
    'type: "Pooling" pooling_param { pool: AVE kernel_size: 3 stride: 2 }',
    [1, 3, 8, 8],
    ['POOL-CEIL', 'POOL-AVE-PAD'],
  ],
  ['type: "Pooling" pooling_param { kernel_size: 1 stride: 3 }', [1, 3, 8, 8], ['POOL-CEIL', 'POOL-EMPTY']],
  [
    'type: "Deconvolution" convolution_param { num_output: 3 kernel_size: 2 stride: 3 group: 3 }',
    [1, 3, 4, 4],
    ['DEC-EXTRA', 'GROUP'],
  ],
  [
    'type: "Convolution" convolution_param { num_output: 4 kernel_size: 3 stride: 2 dilation: 2 }',
    [1, 3, 9, 9],
    ['DIL-STRIDE'],
  ],
  [
    'type: "Convolution" convolution_param { num_output: 4 kernel_h: 3 kernel_w: 3 stride_h: 1 stride_w: 4 }',
    [1, 3, 9, 3],
    ['TF-ONEDNN'],
  ],
  ['type: "InnerProduct" inner_product_param { num_output: 4 }', [1, 3, 2, 2], ['FLATTEN']],
] as const)('%s on %j warns', (text, shape, ids) => expect(warnings(layerOn(shape, text), 3)).toEqual(ids));

test('a name that Keras refuses is changed', () => {
  const [layer] = layersOf(
    'layer { name: "in/1.a" type: "Input" top: "x" input_param { shape { dim: 1 } } }',
  );
  expect(layer && kerasWarnings(layer, style, 3).map(it => it.text)).toEqual([
    'Not every version of Keras takes the name: it becomes `in_1_a`.',
  ]);
});

function lines(layer: KerasLayer): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { target, verdict, steps } of kerasParity(layer, style)) {
    const text = steps === undefined ? verdict : `${verdict}: ${steps}`;
    targets.set(text, [...(targets.get(text) ?? []), target]);
  }
  return Array.from(targets, ([text, names]) => `${names.join(', ')}: ${text}`);
}

function warnings(layer: KerasLayer, version: KerasVersion): readonly string[] {
  return kerasWarnings(layer, style, version).map(it => it.id);
}
