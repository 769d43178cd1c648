import { expect, test } from 'vitest';
import { nearest } from '../../server/src/text/nearest.ts';

test('a slip of the fingers', () => {
  expect(nearest('kernal_size', ['pad', 'kernel_size', 'kernel_h'])).toBe('kernel_size');
  expect(nearest('sclae', ['scale', 'scales'])).toBe('scale');
  expect(nearest('Relu', ['PReLU', 'ReLU'])).toBe('ReLU');
  expect(nearest('stride', ['pad', 'dilation'])).toBeUndefined();
});

test('an abbreviation, rather than what only looks like it', () => {
  expect(nearest('conv_param', ['loss_param', 'convolution_param'])).toBe('convolution_param');
  expect(nearest('Conv', ['Convolution', 'ConvolutionDepthwise'])).toBe('Convolution');
  expect(nearest('conv', ['convolution_param'])).toBeUndefined();
  expect(nearest('fc', ['fc6_relu', 'factor'])).toBeUndefined();
});

test('names are compared word by word', () => {
  expect(nearest('interp_param', ['exp_param', 'input_param'])).toBeUndefined();
  expect(nearest('pad_t', ['pad_h', 'pad_w'])).toBeUndefined();
  expect(nearest('roi_pooling_param', ['pooling_param'])).toBeUndefined();
  expect(nearest('batchsize', ['batch_size'])).toBe('batch_size');
  expect(nearest('conv8_l', ['conv8_1', 'conv8_2'])).toBe('conv8_1');
});

test('a word is not near itself', () => {
  expect(nearest('pad', ['pad', 'pads'])).toBe('pads');
});
