/** How people write a layer of some type, where a habit can be told. */
export interface UsualLayer {
  /** The first part of its names: `conv` of `conv1`. */
  readonly name: string;
  /** It overwrites its bottom. */
  readonly inPlace?: boolean;
  /** How many blobs it reads, where that is more than it must. */
  readonly bottoms?: number;
  /** What its tops are called, where not like the layer. */
  readonly tops?: readonly string[];
  /** How many blobs it makes, where that is more than it must. */
  readonly topCount?: number;
  /** The settings that are written first, each with a value to begin with. */
  readonly settings?: UsualSettings;
  /** What is written beside them, by field. */
  readonly others?: Readonly<Record<string, UsualSettings>>;
}

export interface UsualSettings {
  readonly [field: string]: UsualValue;
}

export type UsualValue = number | string | boolean | readonly number[] | UsualSettings;

const xavier = { type: 'xavier' };
const image = { dim: [1, 3, 224, 224] };

/** By the layer's type. A type that is not here is named after itself. */
export const usualLayers: Readonly<Record<string, UsualLayer>> = {
  Input: { name: 'data', tops: ['data'], settings: { shape: image } },
  Data: {
    name: 'data',
    tops: ['data', 'label'],
    settings: { source: 'train_lmdb', batch_size: 64, backend: 'LMDB' },
  },
  ImageData: {
    name: 'data',
    tops: ['data', 'label'],
    settings: { source: 'train.txt', batch_size: 64, new_height: 256, new_width: 256, shuffle: true },
  },
  WindowData: {
    name: 'data',
    tops: ['data', 'label'],
    settings: { source: 'windows.txt', batch_size: 128 },
    others: { transform_param: { crop_size: 227 } },
  },
  HDF5Data: { name: 'data', tops: ['data', 'label'], settings: { source: 'train.txt', batch_size: 64 } },
  HDF5Output: { name: 'output', settings: { file_name: 'output.h5' } },
  MemoryData: {
    name: 'data',
    tops: ['data', 'label'],
    settings: { batch_size: 64, channels: 3, height: 224, width: 224 },
  },
  DummyData: {
    name: 'data',
    tops: ['data'],
    settings: { shape: image, data_filler: { type: 'constant', value: 0 } },
  },
  Convolution: {
    name: 'conv',
    settings: { num_output: 64, kernel_size: 3, pad: 1, stride: 1, weight_filler: xavier },
  },
  Deconvolution: {
    name: 'deconv',
    settings: { num_output: 64, kernel_size: 4, stride: 2, pad: 1, weight_filler: xavier },
  },
  Im2col: { name: 'im2col', settings: { kernel_size: 3, pad: 1 } },
  Pooling: { name: 'pool', settings: { pool: 'MAX', kernel_size: 2, stride: 2 } },
  SPP: { name: 'spp', settings: { pyramid_height: 3, pool: 'MAX' } },
  LRN: { name: 'norm', settings: { local_size: 5, alpha: 0.0001, beta: 0.75 } },
  MVN: { name: 'mvn' },
  BatchNorm: { name: 'bn', inPlace: true },
  Scale: { name: 'scale', inPlace: true, settings: { bias_term: true } },
  Bias: { name: 'bias', inPlace: true },
  InnerProduct: { name: 'fc', settings: { num_output: 1000, weight_filler: xavier } },
  Embed: { name: 'embed', settings: { input_dim: 1000, num_output: 128, weight_filler: xavier } },
  Concat: { name: 'concat', bottoms: 2, settings: { axis: 1 } },
  Slice: { name: 'slice', topCount: 2, settings: { axis: 1, slice_point: 1 } },
  Eltwise: { name: 'sum', bottoms: 2, settings: { operation: 'SUM' } },
  Flatten: { name: 'flat' },
  Reshape: { name: 'reshape', settings: { shape: { dim: [0, -1] } } },
  Crop: { name: 'crop', settings: { axis: 2, offset: 0 } },
  Reduction: { name: 'reduce', settings: { operation: 'SUM', axis: 0 } },
  ArgMax: { name: 'argmax', settings: { axis: 1 } },
  Tile: { name: 'tile', settings: { axis: 1, tiles: 2 } },
  Parameter: { name: 'param', settings: { shape: { dim: [1] } } },
  ReLU: { name: 'relu', inPlace: true },
  PReLU: { name: 'prelu', inPlace: true },
  ELU: { name: 'elu', inPlace: true },
  Sigmoid: { name: 'sigmoid', inPlace: true },
  TanH: { name: 'tanh', inPlace: true },
  Dropout: { name: 'drop', inPlace: true, settings: { dropout_ratio: 0.5 } },
  Power: { name: 'power', settings: { power: 1, scale: 1, shift: 0 } },
  Clip: { name: 'clip', settings: { min: 0, max: 6 } },
  Threshold: { name: 'threshold', settings: { threshold: 0 } },
  LSTM: { name: 'lstm', bottoms: 2, settings: { num_output: 256, weight_filler: xavier } },
  RNN: { name: 'rnn', bottoms: 2, settings: { num_output: 256, weight_filler: xavier } },
  Softmax: { name: 'prob' },
  SoftmaxWithLoss: { name: 'loss' },
  EuclideanLoss: { name: 'loss' },
  SigmoidCrossEntropyLoss: { name: 'loss' },
  HingeLoss: { name: 'loss' },
  MultinomialLogisticLoss: { name: 'loss' },
  InfogainLoss: { name: 'loss', settings: { source: 'infogain.binaryproto' } },
  ContrastiveLoss: { name: 'loss', settings: { margin: 1 } },
  Accuracy: { name: 'accuracy', others: { include: { phase: 'TEST' } } },
  Python: { name: 'python', settings: { module: 'layers', layer: 'MyLayer' } },
};

/** What is written first in a message that many layers have, by its type. */
export const usualMessages: Readonly<Record<string, UsualSettings>> = {
  BlobShape: image,
  FillerParameter: xavier,
  NetStateRule: { phase: 'TRAIN' },
  NetState: { stage: '' },
  ParamSpec: { lr_mult: 1, decay_mult: 1 },
  TransformationParameter: { mirror: true, crop_size: 224 },
};

/** What is written first in a message that is more than settings, by its type. */
export const firstFields: Readonly<Record<string, readonly string[]>> = {
  NetParameter: ['layer', 'name'],
  LayerParameter: ['name', 'type', 'bottom', 'top'],
  V1LayerParameter: ['name', 'type', 'bottom', 'top'],
  SolverParameter: [
    'net',
    'test_iter',
    'test_interval',
    'base_lr',
    'lr_policy',
    'momentum',
    'weight_decay',
    'max_iter',
    'display',
    'snapshot',
    'snapshot_prefix',
    'solver_mode',
  ],
};
