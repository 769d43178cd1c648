import { describe, expect, test } from 'vitest';
import {
  inputShapeArgument,
  outputShape,
  outputShapeArgument,
  type ShapeStyle,
  uncroppedShape,
} from '../../server/src/exporters/keras/output-shape.ts';
import { layerOn } from './layers.ts';

const first: ShapeStyle = { dataFormat: 'channels_first', batch: 'None' };
const last: ShapeStyle = { ...first, dataFormat: 'channels_last' };
const literal: ShapeStyle = { ...first, batch: 'literal' };

describe('the shape of a blob as Keras writes it', () => {
  test.each([
    [[1, 256, 56, 56], first, '(None, 256, 56, 56)'],
    [[1, 256, 56, 56], last, '(None, 56, 56, 256)'],
    [[1, 256, 56, 56], literal, '(1, 256, 56, 56)'],
    [[2, 3, 8, 16, 32], last, '(None, 8, 16, 32, 3)'],
    [[2, 3, 5], last, '(None, 5, 3)'],
    [[10, 1000], last, '(None, 1000)'],
    [[10], first, '(None,)'],
    [[10], literal, '(10,)'],
    [[], first, '()'],
    [[], literal, '()'],
  ])('%j %j is %s', (shape, style, text) => expect(outputShape(shape, style)).toBe(text));

  test('as an argument', () =>
    expect(outputShapeArgument([1, 256, 56, 56], first)).toBe('output_shape=(None, 256, 56, 56)'));
});

test('the layer that reads it is told the shape without its batch', () => {
  expect(inputShapeArgument([1, 256, 56, 56], 'channels_first')).toBe('input_shape=(256, 56, 56)');
  expect(inputShapeArgument([1, 256, 56, 56], 'channels_last')).toBe('input_shape=(56, 56, 256)');
  expect(inputShapeArgument([1, 256], 'channels_last')).toBe('input_shape=(256,)');
});

test('before its padding is cut off, a deconvolution is larger by it on both sides', () => {
  const { window } = layerOn(
    [1, 512, 28, 28],
    'type: "Deconvolution" convolution_param { num_output: 256 kernel_size: 4 stride: 2 pad: 1 }',
  );
  expect(window && uncroppedShape([1, 256, 56, 56], window)).toEqual([1, 256, 58, 58]);
});
