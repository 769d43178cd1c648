import { expect, test } from 'vitest';
import { layerAt } from '../../server/src/analysis/in-states.ts';
import { type CopyLink, kerasCard } from '../../server/src/exporters/keras/card.ts';
import type { KerasVersion } from '../../server/src/exporters/keras/warnings.ts';
import { pytorchCard } from '../../server/src/exporters/pytorch/card.ts';
import { analyzed } from '../fixture.ts';

const conv = `
layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 512, 28, 28] } } }
layer { name: "conv8_1" type: "Deconvolution" bottom: "data" top: "conv8_1"
  convolution_param { num_output: 256 kernel_size: 4 pad: 1 stride: 2 } }`;

test('what to copy, and which padding is right', () => {
  const [card, warnings] = cardOfLast(conv, 3).split('\n\n');
  expect(card).toBe(
    "`output_shape=(None, 256, 56, 56)`  \nKeras 3: exact, `Conv2DTranspose(…, padding='same')`  \n" +
      "Keras 1 on TensorFlow: exact, `Deconvolution2D(…, border_mode='same', output_shape=(None, 256, 56, 56))`  \n" +
      "Keras 1 on Theano: exact, `Deconvolution2D(…, border_mode='valid', output_shape=(None, 256, 58, 58))`, then `Cropping2D(((1, 1), (1, 1)))`  \n" +
      'Keras 2, TensorFlow.js: exact',
  );
  expect(warnings).toMatch(/^- Keras 1: On Theano, `border_mode='same'` with an even kernel fails [^\n]+$/);
});

test('Keras 1 differs by its backend', () => {
  const card = cardOfLast(conv, 1);
  expect(card).toContain(
    "\nKeras 1 on TensorFlow: exact, `Deconvolution2D(…, border_mode='same', output_shape=(None, 256, 56, 56))`  \n" +
      "Keras 1 on Theano: exact, `Deconvolution2D(…, border_mode='valid', output_shape=(None, 256, 58, 58))`, then",
  );
  expect(card).toContain("\n\n- On Theano, `border_mode='same'` with an even kernel fails");
});

test('each top has its own, once where the phases differ only in the batch, with its link', () => {
  const text = `
layer { name: "a" type: "DummyData" top: "x" include { phase: TRAIN } dummy_data_param { shape { dim: 8 dim: 2 } } }
layer { name: "b" type: "DummyData" top: "x" include { phase: TEST } dummy_data_param { shape { dim: 4 dim: 2 } } }
layer { name: "c" type: "Slice" bottom: "x" top: "y" top: "z" slice_param { axis: 1 slice_point: 1 } }`;
  const card = cardOfLast(text, 3, blob => `command:copy-${blob}`);
  expect(card.split('  \nKeras')[0]).toBe(
    '`y` `output_shape=(None, 1)` [Copy](command:copy-y "Copy output_shape=(None, 1)")  \n' +
      '`z` `output_shape=(None, 1)` [Copy](command:copy-z "Copy output_shape=(None, 1)")',
  );
});

test('where the phases differ for Keras, each has its own', () => {
  const text = `
layer { name: "a" type: "DummyData" top: "x" include { phase: TRAIN } dummy_data_param { shape { dim: 8 dim: 2 } } }
layer { name: "b" type: "DummyData" top: "x" include { phase: TEST } dummy_data_param { shape { dim: 8 dim: 3 } } }
layer { name: "c" type: "ReLU" bottom: "x" top: "y" }`;
  expect(cardOfLast(text, 3)).toBe(
    '**TRAIN** `output_shape=(None, 2)`  \n**TEST** `output_shape=(None, 3)`  \nKeras 3: exact, `ReLU`  \nKeras 2, TensorFlow.js, Keras 1: exact',
  );
});

test('a Scale behind a BatchNorm is part of it', () => {
  const text = `
layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }
layer { name: "bn" type: "BatchNorm" bottom: "data" top: "bn" }
layer { name: "scale" type: "Scale" bottom: "bn" top: "bn" scale_param { bias_term: true } }`;
  expect(cardOfLast(text, 3)).toContain(
    'Keras 3, Keras 2, TensorFlow.js, Keras 1: exact, in the `BatchNormalization` of "bn"',
  );
  const found = layerAt(analyzed(text), text.lastIndexOf('layer {'));
  expect(found && pytorchCard(found)).toBe('PyTorch: exact, in the `nn.BatchNorm` of "bn"');
  const batchNorm = layerAt(analyzed(text), text.indexOf('"bn"'));
  expect(batchNorm && pytorchCard(batchNorm)).toContain('`nn.BatchNorm2d(3, eps=0.00001, momentum=0.001)`');
});

test('no step is called what only the exporter calls it', () => {
  const text = `
layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }
layer { name: "p" type: "Pooling" bottom: "data" top: "p" pooling_param { pool: AVE kernel_size: 3 stride: 2 } }`;
  expect(cardOfLast(text, 3)).toContain('a function of your own for rescaling the last row and column');
  expect(cardOfLast(text, 3)).not.toContain('ScaleRowsCols');
});

test('of a layer that Caffe refuses no card says that something is exact', () => {
  const text = conv.replace('bottom: "data" top', 'bottom: "dada" top');
  const why = 'Caffe refuses it: No layer above makes a blob "dada". Did you mean "data"?';
  expect(cardOfLast(text, 3)).toBe(`Keras 3, Keras 2, TensorFlow.js, Keras 1: ${why}`);
  const found = layerAt(analyzed(text), text.lastIndexOf('layer {'));
  expect(found && pytorchCard(found)).toBe(`PyTorch: ${why}`);
});

test('PyTorch has its line', () => {
  const found = layerAt(analyzed(conv), conv.lastIndexOf('layer {'));
  expect(found && pytorchCard(found)).toBe(
    'PyTorch: exact, `nn.ConvTranspose2d(512, 256, 4, stride=2, padding=1)`',
  );
});

function cardOfLast(text: string, version: KerasVersion, copyLink?: CopyLink): string {
  const found = layerAt(analyzed(text), text.lastIndexOf('layer {'));
  return found ? kerasCard(found, { dataFormat: 'channels_first', batch: 'None', version }, copyLink) : '';
}
