import { expect, test } from 'vitest';
import { shapeVariants } from '../../server/src/exporters/keras/shape-variants.ts';
import { layerOn } from './layers.ts';

const deconvolution = (pad: number) =>
  layerOn(
    [1, 512, 28, 28],
    `type: "Deconvolution" convolution_param { num_output: 256 kernel_size: 4 stride: 2 pad: ${pad} }`,
  ).window;

test('a deconvolution with padding has every variant', () =>
  expect(lines([1, 256, 56, 56], deconvolution(1))).toEqual([
    'argument: output_shape=(None, 256, 56, 56) channels_first',
    'argument: output_shape=(None, 56, 56, 256) channels_last',
    'argument: output_shape=(1, 256, 56, 56) channels_first, literal batch',
    'argument: output_shape=(1, 56, 56, 256) channels_last, literal batch',
    'tuple: (None, 256, 56, 56) channels_first',
    'tuple: (None, 56, 56, 256) channels_last',
    'tuple: (1, 256, 56, 56) channels_first, literal batch',
    'tuple: (1, 56, 56, 256) channels_last, literal batch',
    'valid, then Cropping2D: output_shape=(None, 256, 58, 58) channels_first',
    'valid, then Cropping2D: output_shape=(None, 58, 58, 256) channels_last',
    'valid, then Cropping2D: output_shape=(1, 256, 58, 58) channels_first, literal batch',
    'valid, then Cropping2D: output_shape=(1, 58, 58, 256) channels_last, literal batch',
    'next layer: input_shape=(256, 56, 56) channels_first',
    'next layer: input_shape=(56, 56, 256) channels_last',
  ]));

test('without padding nothing is cropped', () =>
  expect(lines([1, 256, 58, 58], deconvolution(0)).join('\n')).not.toContain('valid'));

test('what makes no difference is not offered', () => {
  expect(lines([50, 10])).toEqual([
    'argument: output_shape=(None, 10) ',
    'argument: output_shape=(50, 10) literal batch',
    'tuple: (None, 10) ',
    'tuple: (50, 10) literal batch',
    'next layer: input_shape=(10,) ',
  ]);
  expect(lines([])).toEqual(['argument: output_shape=() ', 'tuple: () ']);
});

function lines(...about: Parameters<typeof shapeVariants>): readonly string[] {
  return shapeVariants(...about).map(({ use, text, style }) => `${use}: ${text} ${style}`);
}
