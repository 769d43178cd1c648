import { endsOfAll, spatialAxes } from '../keras/axes.ts';
import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import { type KerasValue, python } from '../keras/python.ts';
import { pythonArguments } from './arguments.ts';
import { cropped } from './crop.ts';
import { fn, type Rule, type Sayings } from './saying.ts';

/** Keras 3. */
export const keras3Sayings: Sayings = {
  Activation: ({ activation }) => ({
    kind: 'layer',
    name: 'layers.Activation',
    args: [python(activation ?? null)],
  }),
  Add: layer('Add'),
  AveragePooling2D: layer('AveragePooling2D'),
  BatchNormalization: layer('BatchNormalization'),
  Concatenate: layer('Concatenate'),
  Conv1D: layer('Conv1D'),
  Conv2D: layer('Conv2D'),
  Conv3D: layer('Conv3D'),
  Conv1DTranspose: layer('Conv1DTranspose'),
  Conv2DTranspose: layer('Conv2DTranspose'),
  Conv3DTranspose: layer('Conv3DTranspose'),
  // The layer always crops axis 1.
  Cropping1D: (args, dataFormat) =>
    dataFormat === 'channels_first'
      ? fn((x = '') => cropped(x, endsOfAll(args.cropping, dataFormat).slice(1)))
      : layer('Cropping1D')(args, dataFormat),
  Cropping2D: layer('Cropping2D'),
  Cropping3D: layer('Cropping3D'),
  Dense: layer('Dense'),
  DepthwiseConv2D: layer('DepthwiseConv2D'),
  Dropout: layer('Dropout'),
  ELU: layer('ELU'),
  Embedding: layer('Embedding'),
  Flatten: layer('Flatten'),
  GlobalAveragePooling2D: layer('GlobalAveragePooling2D'),
  GlobalMaxPooling2D: layer('GlobalMaxPooling2D'),
  Input: layer('Input'),
  LSTM: layer('LSTM'),
  LeakyReLU: layer('LeakyReLU'),
  MaxPooling2D: layer('MaxPooling2D'),
  Maximum: layer('Maximum'),
  Multiply: layer('Multiply'),
  PReLU: layer('PReLU'),
  Permute: layer('Permute'),
  ReLU: layer('ReLU'),
  Reshape: layer('Reshape'),
  SimpleRNN: layer('SimpleRNN'),
  Softmax: layer('Softmax'),
  Subtract: layer('Subtract'),
  // Not every version of the layer asks where the channels are.
  ZeroPadding1D: (args, dataFormat) =>
    dataFormat === 'channels_first'
      ? fn((x = '') => `ops.pad(${x}, ${python(endsOfAll(args.padding, dataFormat))})`)
      : padding('ZeroPadding1D')(args, dataFormat),
  ZeroPadding2D: padding('ZeroPadding2D'),
  ZeroPadding3D: padding('ZeroPadding3D'),
  'ops.abs': op('abs'),
  'ops.add': ({ x2 }) => fn((x = '') => `${x} + ${python(x2 ?? 0)}`),
  'ops.argmax': op('argmax', 'axis', 'keepdims'),
  'ops.cast': ({ dtype }) => fn((x = '') => `ops.cast(${x}, ${python(dtype ?? null)})`),
  'ops.clip': ({ x_min, x_max }) =>
    fn((x = '') => `ops.clip(${x}, ${python(x_min ?? 0)}, ${python(x_max ?? 0)})`),
  'ops.exp': op('exp'),
  'ops.greater': ({ x2 }) => fn((x = '') => `ops.greater(${x}, ${python(x2 ?? 0)})`),
  'ops.log': op('log'),
  'ops.max': op('max', 'axis', 'keepdims'),
  'ops.mean': op('mean', 'axis'),
  'ops.multiply': ({ x2 }) => fn((x = '') => `${python(x2 ?? 1)} * ${operand(x)}`),
  'ops.power': ({ x2 }) => fn((x = '') => `ops.power(${x}, ${python(x2 ?? 1)})`),
  'ops.split': ({ indices_or_sections, axis }) =>
    fn((x = '') => `ops.split(${x}, ${python(indices_or_sections ?? 1)}, axis=${python(axis ?? 0)})`),
  'ops.square': op('square'),
  'ops.sum': op('sum', 'axis'),
  'ops.tile': ({ repeats }) => fn((x = '') => `ops.tile(${x}, ${python(repeats ?? null)})`),
  'ops.transpose': op('transpose', 'axes'),
  BroadcastAdd: ({ target_shape }) => fn((a = '', b = '') => `${a} + ${spread(b, target_shape)}`),
  BroadcastMultiply: ({ target_shape }) => fn((a = '', b = '') => `${a} * ${spread(b, target_shape)}`),
  CaffeLSTM: recurrent('CaffeLSTM'),
  CaffeRNN: recurrent('CaffeRNN'),
  CropAxes: ({ cropping }) => fn((x = '') => cropped(x, cropping)),
  LRN: lrn,
  MVN: ({ across_channels, normalize_variance, eps }, dataFormat) => {
    const axes = across_channels === true ? [1, 2, 3] : spatialAxes(dataFormat);
    const values = [axes, normalize_variance ?? true, eps ?? 0].map(python);
    return fn((x = '') => `mvn(${[x, ...values].join(', ')})`, 'mvn');
  },
  NegInfPadding2D: ({ padding: ends }, dataFormat) =>
    fn((x = '') => `ops.pad(${x}, ${python(endsOfAll(ends, dataFormat))}, constant_values=-np.inf)`),
  ScaleRowsCols: ({ rows, cols }, dataFormat) =>
    fn(
      (x = '') => `scale_rows_cols(${x}, ${python(rows ?? [])}, ${python(cols ?? [])}, '${dataFormat}')`,
      'scale_rows_cols',
    ),
  Swish: ({ beta }) => fn((x = '') => `${x} * ops.sigmoid(${python(beta ?? 1)} * ${x})`),
  WeightedSum: ({ coeff }) => fn((...tensors) => weightedSum(tensors, coeff)),
};

function layer(name: string): Rule {
  return args => ({ kind: 'layer', name: `layers.${name}`, args: pythonArguments(args) });
}

/** The first argument of a layer that adds zeros is no name of a mode. */
function padding(name: string): Rule {
  return ({ padding: ends, ...others }) => ({
    kind: 'layer',
    name: `layers.${name}`,
    args: [python(ends ?? 0), ...pythonArguments(others)],
  });
}

function op(name: string, ...named: readonly string[]): Rule {
  return args => {
    const given = named.flatMap(it => (args[it] === undefined ? [] : [`${it}=${python(args[it])}`]));
    return fn((...tensors) => `ops.${name}(${[...tensors, ...given].join(', ')})`);
  };
}

function recurrent(name: string): Rule {
  return ({ units }, dataFormat) => ({
    kind: 'layer',
    name,
    args: [python(units ?? 0), ...(dataFormat === 'channels_last' ? ['batch_last=True'] : [])],
    helper: name,
  });
}

function lrn(args: KerasCall[1], dataFormat: DataFormat) {
  const { norm_region, local_size, alpha, beta, k } = args;
  const [name, ...values] =
    norm_region === 'WITHIN_CHANNEL'
      ? ['lrn_within_channel', local_size, alpha, beta]
      : ['lrn', local_size, alpha, beta, k ?? 1];
  return fn(
    (x = '') => `${name}(${[x, ...values.map(it => python(it ?? 0)), `'${dataFormat}'`].join(', ')})`,
    name,
  );
}

function spread(x: string, target: KerasValue | undefined): string {
  return `layers.Reshape(${python(target ?? [])})(${x})`;
}

function weightedSum(tensors: readonly string[], coeff: KerasValue | undefined): string {
  const factors = Array.isArray(coeff) ? coeff : [];
  return tensors.map((x, i) => (factors[i] === 1 ? x : `${python(factors[i])} * ${x}`)).join(' + ');
}

/** In brackets if it is a sum. */
function operand(text: string): string {
  return text.includes(' + ') ? `(${text})` : text;
}
