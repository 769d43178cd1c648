import { expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { kerasLayers } from '../../server/src/exporters/keras/net.ts';
import { stock } from '../../server/src/layers/stock.ts';

// What a layer belongs to decides whether exporters take it for the one of stock Caffe.

test.each([
  ['faster-rcnn', 'Convolution', undefined],
  ['faster-rcnn', 'ArgMax', undefined],
  ['segnet', 'Accuracy', undefined],
  ['intel', 'MVN', undefined],
  ['segnet', 'Deconvolution', undefined],
  ['segnet', 'Pooling', undefined],
  ['rfcn', 'BatchNorm', undefined],
  ['flownet2', 'Eltwise', undefined],
  ['yjxiong', 'Convolution', 'yjxiong'],
  ['deeplab-v1', 'Convolution', 'deeplab-v1'],
  ['segnet', 'BN', 'segnet'],
])('in %s %s belongs to %s', (id, type, fork) => {
  const definition = forks.alone(id, stock)?.catalogue.get(type);
  expect(definition).toBeDefined();
  expect(definition?.fork).toBe(fork);
});

test.each([
  ['Convolution', 'convolution_param { num_output: 2 kernel_size: 3 pad: 1 }', undefined],
  ['Convolution', 'convolution_param { num_output: 2 kernel_size: 3 pad_l: 1 }', 'synopsys'],
  ['Pooling', 'pooling_param { kernel_size: 2 pool: AVE }', undefined],
  ['Pooling', 'pooling_param { kernel_size: 2 pool: AVE_EXC_PAD }', 'synopsys'],
  ['Eltwise', 'bottom: "x" eltwise_param { operation: MAX }', undefined],
  ['Eltwise', 'bottom: "x" eltwise_param { operation: MIN }', 'synopsys'],
  ['Reshape', 'reshape_param { shape { dim: 0 dim: -1 } }', undefined],
  ['Reshape', 'reshape_param { pixelshuffler: 2 }', 'synopsys'],
])(
  'in synopsys %s is what stock Caffe has until it is set what only the fork knows: %s',
  (type, param, fork) => {
    const text = `layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 4, 8, 8] } } }
    layer { name: "it" type: "${type}" bottom: "x" top: "y" ${param} }`;
    const flavour = forks.alone('synopsys', stock) ?? stock;
    const states = [{ phase: 'TEST', level: 0, stages: [] }] as const;
    const [state] = analyze(text, { flavour, states }).states;
    const [, layer] = state ? kerasLayers(state) : [];
    expect(layer).toBeDefined();
    expect(layer?.fork).toBe(fork);
  },
);
