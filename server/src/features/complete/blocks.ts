import { convolution, inPlace, layersOf } from './block-layers.ts';

/** Layers that often stand together. */
export interface Block {
  readonly label: string;
  /** What it is, in half a line. */
  readonly detail: string;
  /**
   * Its stops `bottom`, `channels` (of the bottom), `conv`, `block` and `up` (names that are free) get their
   * values from the net.
   */
  readonly template: string;
  /** Blobs that it makes under names of its own. */
  readonly makes?: readonly string[];
}

/** The blocks that are offered between layers. */
export function blocks(): readonly Block[] {
  return [
    {
      label: 'conv-bn-scale-relu',
      detail: 'A convolution, normalised and rectified',
      template: normalised('«conv»', '«bottom»', '«outputs=64»', 'relu'),
    },
    {
      label: 'residual block',
      detail: 'Two convolutions, and their bottom added to what they make',
      template: residual(),
    },
    {
      label: 'inception block',
      detail: 'Convolutions of several sizes and a pooling side by side',
      template: inception(),
    },
    ...[2, 4, 8, 16, 32].map(factor => ({
      label: `upsample ×${factor}`,
      detail: `Makes maps ${factor} times as large, by bilinear interpolation`,
      template: upsampling(factor),
    })),
    {
      label: 'train and test data',
      detail: 'A Data layer for each phase',
      makes: ['data', 'label'],
      template: `${dataLayer('TRAIN', 64, true)}\n${dataLayer('TEST', 50, false)}`,
    },
    {
      label: 'loss and accuracy',
      detail: 'What a classifier is trained and tested with',
      template: classified(),
    },
  ];
}

function normalised(name: string, bottom: string, outputs: string, rectified?: 'relu'): string {
  return layersOf(
    convolution(name, bottom, { outputs, kernel: '«kernel=3»', pad: '«pad=1»' }),
    inPlace('BatchNorm', `${name}/bn`, name),
    inPlace('Scale', `${name}/scale`, name, 'scale_param { bias_term: true }'),
    ...(rectified ? [inPlace('ReLU', `${name}/relu`, name)] : []),
  );
}

function residual(): string {
  const sum = {
    name: '«block»',
    type: 'Eltwise',
    bottoms: ['«bottom»', '«block»/conv2'],
    lines: ['eltwise_param { operation: SUM }'],
  };
  return [
    normalised('«block»/conv1', '«bottom»', '«channels»', 'relu'),
    normalised('«block»/conv2', '«block»/conv1', '«channels»'),
    layersOf(sum, inPlace('ReLU', '«block»/relu', '«block»')),
  ].join('\n');
}

function inception(): string {
  const pooling = {
    name: '«block»/pool',
    type: 'Pooling',
    bottoms: ['«bottom»'],
    lines: ['pooling_param { pool: MAX kernel_size: 3 stride: 1 pad: 1 }'],
  };
  const branches = ['1x1', '3x3', '5x5', 'pool_proj'].map(it => `«block»/${it}`);
  return layersOf(
    ...rectified('1x1', '«bottom»', '«outputs=64»', 1),
    ...rectified('3x3_reduce', '«bottom»', '«reduce3=96»', 1),
    ...rectified('3x3', '«block»/3x3_reduce', '«outputs3=128»', 3),
    ...rectified('5x5_reduce', '«bottom»', '«reduce5=16»', 1),
    ...rectified('5x5', '«block»/5x5_reduce', '«outputs5=32»', 5),
    pooling,
    ...rectified('pool_proj', '«block»/pool', '«projected=32»', 1),
    { name: '«block»/output', type: 'Concat', bottoms: branches },
  );
}

function rectified(part: string, bottom: string, outputs: string, kernel: number) {
  const name = `«block»/${part}`;
  const pad = String((kernel - 1) / 2);
  return [
    convolution(name, bottom, { outputs, kernel: String(kernel), pad, biased: true }),
    inPlace('ReLU', `${name}_relu`, name),
  ];
}

/** Kernel and padding as Caffe says them beside its bilinear filler (`filler.hpp`, `BilinearFiller`). */
function upsampling(factor: number): string {
  const lines = [
    'param { lr_mult: 0 decay_mult: 0 }',
    'convolution_param {',
    '  num_output: «channels»',
    '  group: «channels»',
    `  kernel_size: ${2 * factor - (factor % 2)}`,
    `  stride: ${factor}`,
    `  pad: ${Math.ceil((factor - 1) / 2)}`,
    '  bias_term: false',
    '  weight_filler { type: "bilinear" }',
    '}',
  ];
  return layersOf({ name: '«up»', type: 'Deconvolution', bottoms: ['«bottom»'], lines });
}

function dataLayer(phase: 'TRAIN' | 'TEST', batch: number, mirror: boolean): string {
  const stop = phase.toLowerCase();
  const lines = [
    `include { phase: ${phase} }`,
    'transform_param {',
    ...(mirror ? ['  mirror: true'] : []),
    '  crop_size: «crop=224»',
    '  mean_file: "«mean=mean.binaryproto»"',
    '}',
    'data_param {',
    `  source: "«${stop}=${stop}_lmdb»"`,
    `  batch_size: «${stop}Batch=${batch}»`,
    '  backend: LMDB',
    '}',
  ];
  return layersOf({ name: 'data', type: 'Data', tops: ['data', 'label'], lines });
}

function classified(): string {
  const bottoms = ['«bottom»', '«label=label»'];
  return layersOf(
    { name: 'loss', type: 'SoftmaxWithLoss', bottoms },
    { name: 'accuracy', type: 'Accuracy', bottoms, lines: ['include { phase: TEST }'] },
  );
}
