import { expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { stock } from '../../server/src/layers/stock.ts';

// What a layer belongs to decides whether exporters take it for the one of stock Caffe.

test.each([
  ['faster-rcnn', 'Convolution', undefined],
  ['segnet', 'Deconvolution', undefined],
  ['segnet', 'Pooling', undefined],
  ['yjxiong', 'Convolution', 'yjxiong'],
  ['deeplab-v1', 'Convolution', 'deeplab-v1'],
  ['segnet', 'BN', 'segnet'],
])('in %s %s belongs to %s', (id, type, fork) => {
  const definition = forks.alone(id, stock)?.catalogue.get(type);
  expect(definition).toBeDefined();
  expect(definition?.fork).toBe(fork);
});
