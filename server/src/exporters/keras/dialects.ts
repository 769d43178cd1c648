import { isFormula, isOperation, type KerasStep } from './steps.ts';

/** How a library of Keras's family says the steps of Keras 3. */
export interface Dialect {
  /** Of steps that it calls otherwise. */
  readonly names: Partial<Record<KerasStep, string>>;
  /** The argument for `same` and `valid`. */
  readonly padding: 'padding' | 'border_mode';
  /** Whether the ends that ZeroPadding adds are pairs, or one list: top, bottom, left, right. */
  readonly pairedEnds: boolean;
  /** Whether global pooling can keep its axes. */
  readonly keepdims: boolean;
  /** Whether convolutions take groups. */
  readonly groups: boolean;
  /** Whether a transposed convolution must be told the size that it makes. */
  readonly needsOutputShape: boolean;
  /** The most axes of which its softmax takes the last one by itself. */
  readonly softmaxRank: number;
  /** Whether the layer works only where the channels are the last axis. */
  needsChannelsLast(step: KerasStep): boolean;
  /** Whether the layer takes a dilation. */
  dilates(step: KerasStep): boolean;
  /** Whether it has no layer for the step. */
  lacks(step: KerasStep): boolean;
  /** Steps that nothing stands for which an exporter writes either, and why, as a clause. */
  readonly absent: ReadonlyMap<KerasStep, string>;
  /** What is written by hand where it has no layer, as Markdown. */
  readonly ownCode: string;
}

export const keras3: Dialect = {
  names: {},
  padding: 'padding',
  pairedEnds: true,
  keepdims: true,
  groups: true,
  needsOutputShape: false,
  softmaxRank: Number.POSITIVE_INFINITY,
  needsChannelsLast: () => false,
  dilates: () => true,
  lacks: isFormula,
  absent: new Map(),
  ownCode: 'a function of your own',
};

export const keras2: Dialect = { ...keras3, lacks: isNoLayer, ownCode: 'a `Lambda`' };

export const tensorFlowJs: Dialect = {
  ...keras3,
  keepdims: false,
  groups: false,
  // It leaves the top of a Conv1D turned, and on a CPU takes the statistics of the wrong channels.
  needsChannelsLast: step => step === 'Conv1D' || step === 'BatchNormalization',
  dilates: step => !step.endsWith('Transpose'),
  lacks: step => isNoLayer(step) || notInTensorFlowJs.has(step),
  absent: new Map([['Conv1DTranspose', 'TensorFlow.js has no transposed convolution over one axis']]),
  ownCode: 'a layer class of your own',
};

export const keras1: Dialect = {
  names: {
    Add: "merge(…, mode='sum')",
    Concatenate: "merge(…, mode='concat')",
    Conv1D: 'Convolution1D',
    Conv2D: 'Convolution2D',
    Conv3D: 'Convolution3D',
    Maximum: "merge(…, mode='max')",
    Multiply: "merge(…, mode='mul')",
    ReLU: "Activation('relu')",
  },
  padding: 'border_mode',
  pairedEnds: false,
  keepdims: false,
  groups: false,
  needsOutputShape: true,
  softmaxRank: 3,
  needsChannelsLast: step => step === 'Conv1D' || step === 'ZeroPadding1D',
  dilates: () => false,
  lacks: step => isNoLayer(step) || notInKeras1.has(step),
  absent: new Map(
    (['Conv1DTranspose', 'Conv3DTranspose'] as const).map(step => [
      step,
      'Keras 1 has no transposed convolution over one or three axes',
    ]),
  ),
  ownCode: 'a layer of your own',
};

function isNoLayer(step: KerasStep): boolean {
  return isFormula(step) || isOperation(step);
}

const notInTensorFlowJs: ReadonlySet<KerasStep> = new Set([
  'Conv1DTranspose',
  'Cropping1D',
  'Cropping3D',
  'Subtract',
  'ZeroPadding1D',
  'ZeroPadding3D',
]);

/** Keras 1's `Activation('softmax')` takes no images. */
const notInKeras1: ReadonlySet<KerasStep> = new Set([
  'Conv1DTranspose',
  'Conv3DTranspose',
  'DepthwiseConv2D',
  'Softmax',
  'Subtract',
]);
