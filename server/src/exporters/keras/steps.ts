/** The layers of Keras 3 that stand for Caffe's, by their class. */
export type KerasLayerName =
  | 'Activation'
  | 'Add'
  | 'AveragePooling2D'
  | 'BatchNormalization'
  | 'Concatenate'
  | `Conv${SpatialAxes}D`
  | `Conv${SpatialAxes}DTranspose`
  | `Cropping${SpatialAxes}D`
  | 'Dense'
  | 'DepthwiseConv2D'
  | 'Dropout'
  | 'ELU'
  | 'Embedding'
  | 'Flatten'
  | 'GlobalAveragePooling2D'
  | 'GlobalMaxPooling2D'
  | 'Input'
  | 'LSTM'
  | 'LeakyReLU'
  | 'MaxPooling2D'
  | 'Maximum'
  | 'Multiply'
  | 'PReLU'
  | 'Permute'
  | 'ReLU'
  | 'Reshape'
  | 'SimpleRNN'
  | 'Softmax'
  | 'Subtract'
  | `ZeroPadding${SpatialAxes}D`;

/** The functions of `keras.ops` that stand for Caffe's layers; the first argument, not written, is the input. */
export type KerasOperation =
  | 'ops.abs'
  | 'ops.add'
  | 'ops.argmax'
  | 'ops.cast'
  | 'ops.clip'
  | 'ops.exp'
  | 'ops.greater'
  | 'ops.log'
  | 'ops.max'
  | 'ops.mean'
  | 'ops.multiply'
  | 'ops.power'
  | 'ops.split'
  | 'ops.square'
  | 'ops.sum'
  | 'ops.tile'
  | 'ops.transpose';

/** Formulas that Keras has no layer for; an exporter writes each as a function of its own. */
export type KerasFormula =
  /** The sum of the inputs, the second one reshaped to `target_shape` so that it spreads over the first. */
  | 'BroadcastAdd'
  /** The product of the inputs, the second one reshaped likewise. */
  | 'BroadcastMultiply'
  /** Caffe's LSTM: time first, and `cont` as second input multiplies the state that goes into each step. */
  | 'CaffeLSTM'
  /** Caffe's RNN, likewise. */
  | 'CaffeRNN'
  /** Cuts off the ends of any axes: a pair for each axis after the batch. */
  | 'CropAxes'
  /** Caffe's local response normalisation: `x·(k + alpha/n·Σx²)^−beta` over channels, or with 1 and means within one. */
  | 'LRN'
  /** Caffe's mean-variance normalisation: `(x − m) / (σ + eps)`. */
  | 'MVN'
  /** A border of −∞. */
  | 'NegInfPadding2D'
  /** Each row multiplied by its factor, and each column by its own. */
  | 'ScaleRowsCols'
  /** `x·σ(beta·x)` */
  | 'Swish'
  /** The sum of the inputs, each multiplied by its `coeff`. */
  | 'WeightedSum';

export type KerasStep = KerasLayerName | KerasOperation | KerasFormula;

/** The numbers of spatial axes for which Keras has layers. */
export type SpatialAxes = 1 | 2 | 3;

/** Whether the step is none of Keras's own. */
export function isFormula(step: KerasStep): step is KerasFormula {
  return Object.hasOwn(formulas, step);
}

/** Whether the step is a function, which only Keras 3 has. */
export function isOperation(step: KerasStep): step is KerasOperation {
  return step.startsWith('ops.');
}

const formulas: Record<KerasFormula, true> = {
  BroadcastAdd: true,
  BroadcastMultiply: true,
  CaffeLSTM: true,
  CaffeRNN: true,
  CropAxes: true,
  LRN: true,
  MVN: true,
  NegInfPadding2D: true,
  ScaleRowsCols: true,
  Swish: true,
  WeightedSum: true,
};
