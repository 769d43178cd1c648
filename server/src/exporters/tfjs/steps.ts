import { endsOfAll, spatialAxes } from '../keras/axes.ts';
import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import type { KerasValue } from '../keras/python.ts';
import type { KerasStep } from '../keras/steps.ts';
import type { HelperName } from './helpers.ts';
import { javascript } from './javascript.ts';

/** How TensorFlow.js says a step. */
export type Saying = LayerSaying | FunctionSaying;

/** A layer that TensorFlow.js has: `tf.layers.conv2d({ … })`. */
interface LayerSaying {
  readonly kind: 'layer';
  readonly name: string;
  readonly args: Readonly<Record<string, KerasValue>>;
  readonly helper?: HelperName;
}

/** A function of tensors, which a layer is put around. */
interface FunctionSaying {
  readonly kind: 'function';
  write(...tensors: readonly string[]): string;
  readonly helper?: HelperName;
}

/** Says a step. */
export function say([step, args]: KerasCall, dataFormat: DataFormat): Saying {
  return steps[step](args, dataFormat);
}

type Arguments = KerasCall[1];
type Rule = (args: Arguments, dataFormat: DataFormat) => Saying;

/** A layer that takes the same arguments as in Keras 3, in other letters. */
function layer(name: string, renamed: Readonly<Record<string, string>> = {}): Rule {
  return args => ({ kind: 'layer', name: `tf.layers.${name}`, args: camelCase(args, renamed) });
}

/** A layer over images, which is told where the channels stand. */
function imageLayer(name: string): Rule {
  return (args, dataFormat) => ({
    kind: 'layer',
    name: `tf.layers.${name}`,
    args: { ...camelCase(args), ...(dataFormat === 'channels_first' && { dataFormat: 'channelsFirst' }) },
  });
}

/** A layer class of the module's own. */
function recurrent(helper: HelperName): Rule {
  return (args, dataFormat) => ({
    kind: 'layer',
    name: `new ${helper}`,
    args: { ...args, ...(dataFormat === 'channels_last' && { batchLast: true }) },
    helper,
  });
}

function camelCase(args: Arguments, renamed: Readonly<Record<string, string>> = {}): Arguments {
  const letters = (name: string) => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(args).map(([name, it]) => [renamed[name] ?? letters(name), it]));
}

/** `tf.name(x, …)` with the values behind the tensors. */
function op(name: string, values: (args: Arguments) => readonly (KerasValue | undefined)[] = () => []): Rule {
  return args => fn((...tensors) => called(`tf.${name}`, tensors, values(args)));
}

/** A function of the module's own. */
function own(
  helper: HelperName,
  values: (args: Arguments, dataFormat: DataFormat) => readonly (KerasValue | undefined)[],
): Rule {
  return (args, dataFormat) => ({
    ...fn((...tensors) => called(helper, tensors, values(args, dataFormat))),
    helper,
  });
}

function called(
  name: string,
  tensors: readonly string[],
  values: readonly (KerasValue | undefined)[],
): string {
  const written = values.flatMap(it => (it === undefined ? [] : [javascript(it)]));
  return `${name}(${[...tensors, ...written].join(', ')})`;
}

function fn(write: FunctionSaying['write']): FunctionSaying {
  return { kind: 'function', write };
}

const pad =
  (value: number): Rule =>
  ({ padding }, dataFormat) =>
    fn((x = '') => called('tf.pad', [x], [endsOfAll(padding, dataFormat), value]));

const crop = own('crop', ({ cropping }, dataFormat) => [endsOfAll(cropping, dataFormat)]);

/** `tf.add(a, …)` with the second tensor in the shape in which it spreads over the first. */
const broadcast =
  (name: 'add' | 'mul'): Rule =>
  ({ target_shape }) =>
    fn((a = '', b = '') => `tf.${name}(${a}, tf.reshape(${b}, [${b}.shape[0], ${listed(target_shape)}]))`);

/** TensorFlow.js has it along the last axis only, and does not divide alpha by the size. */
const lrn: Rule = (args, dataFormat) => {
  const { norm_region, local_size, alpha, beta, k } = args;
  const [size, scale] = [Number(local_size), Number(alpha)];
  if (norm_region === 'WITHIN_CHANNEL')
    return own('lrnWithinChannel', () => [size, scale, beta, spatialAxes(dataFormat)])(args, dataFormat);
  const values = [(size - 1) / 2, k, scale / size, beta];
  return fn((x = '') =>
    channelsLast(x, dataFormat, it => called('tf.localResponseNormalization', [it], values)),
  );
};

function channelsLast(x: string, dataFormat: DataFormat, write: (x: string) => string): string {
  if (dataFormat === 'channels_last') return write(x);
  return `tf.transpose(${write(`tf.transpose(${x}, [0, 2, 3, 1])`)}, [0, 3, 1, 2])`;
}

function weightedSum(tensors: readonly string[], coeff: KerasValue | undefined): string {
  const factors = Array.isArray(coeff) ? coeff : [];
  const terms = tensors.map((x, i) => (factors[i] === 1 ? x : `tf.mul(${x}, ${factors[i]})`));
  return terms.reduce((sum, term) => `tf.add(${sum}, ${term})`);
}

function listed(values: KerasValue | undefined): string {
  return Array.isArray(values) ? values.join(', ') : '';
}

/** TensorFlow.js has it along the last axis only, and as a layer takes another for the default. */
const softmax: Rule = (args, dataFormat) => {
  if (args.axis !== undefined) return own('softmax', ({ axis }) => [axis])(args, dataFormat);
  return { kind: 'layer', name: 'tf.layers.activation', args: { activation: 'softmax' } };
};

const slicedEvenly = op('split', ({ indices_or_sections, axis }) => [indices_or_sections, axis]);
const slicedAt = own('splitAt', ({ indices_or_sections, axis }) => [indices_or_sections, axis]);

const missing =
  (what: string): Rule =>
  () => {
    throw new TypeError(`TensorFlow.js has no ${what}`);
  };

const steps = {
  Activation: layer('activation'),
  Add: layer('add'),
  AveragePooling2D: imageLayer('averagePooling2d'),
  BatchNormalization: layer('batchNormalization'),
  Concatenate: layer('concatenate'),
  Conv1D: layer('conv1d'),
  Conv2D: imageLayer('conv2d'),
  Conv3D: imageLayer('conv3d'),
  Conv1DTranspose: missing('conv1dTranspose'),
  Conv2DTranspose: imageLayer('conv2dTranspose'),
  Conv3DTranspose: imageLayer('conv3dTranspose'),
  Cropping1D: crop,
  Cropping2D: imageLayer('cropping2D'),
  Cropping3D: crop,
  Dense: layer('dense'),
  DepthwiseConv2D: imageLayer('depthwiseConv2d'),
  Dropout: layer('dropout'),
  ELU: (args, dataFormat) =>
    (args.alpha === 1 ? layer('elu') : own('elu', ({ alpha }) => [alpha]))(args, dataFormat),
  Embedding: layer('embedding'),
  Flatten: layer('flatten'),
  GlobalAveragePooling2D: imageLayer('globalAveragePooling2d'),
  GlobalMaxPooling2D: imageLayer('globalMaxPooling2d'),
  Input: layer('input'),
  LSTM: layer('lstm'),
  LeakyReLU: layer('leakyReLU', { negative_slope: 'alpha' }),
  MaxPooling2D: imageLayer('maxPooling2d'),
  Maximum: layer('maximum'),
  Multiply: layer('multiply'),
  PReLU: layer('prelu'),
  Permute: layer('permute'),
  ReLU: layer('reLU'),
  Reshape: layer('reshape'),
  SimpleRNN: layer('simpleRNN'),
  Softmax: softmax,
  Subtract: op('sub'),
  ZeroPadding1D: pad(0),
  ZeroPadding2D: imageLayer('zeroPadding2d'),
  ZeroPadding3D: pad(0),
  'ops.abs': op('abs'),
  'ops.add': op('add', ({ x2 }) => [x2]),
  'ops.argmax': own('argMax', ({ axis }) => [axis]),
  'ops.cast': op('cast', ({ dtype }) => [dtype]),
  'ops.clip': op('clipByValue', ({ x_min, x_max }) => [x_min, x_max]),
  'ops.exp': op('exp'),
  'ops.greater': op('greater', ({ x2 }) => [x2]),
  'ops.log': op('log'),
  'ops.max': op('max', ({ axis, keepdims }) => [axis, keepdims]),
  'ops.mean': op('mean', ({ axis }) => [axis]),
  'ops.multiply': op('mul', ({ x2 }) => [x2]),
  'ops.power': op('pow', ({ x2 }) => [x2]),
  'ops.split': (args, dataFormat) =>
    (Array.isArray(args.indices_or_sections) ? slicedAt : slicedEvenly)(args, dataFormat),
  'ops.square': op('square'),
  'ops.sum': op('sum', ({ axis }) => [axis]),
  'ops.tile': op('tile', ({ repeats }) => [repeats]),
  'ops.transpose': op('transpose', ({ axes }) => [axes]),
  BroadcastAdd: broadcast('add'),
  BroadcastMultiply: broadcast('mul'),
  CaffeLSTM: recurrent('CaffeLSTM'),
  CaffeRNN: recurrent('CaffeRNN'),
  CropAxes: own('crop', ({ cropping }) => [[[0, 0], ...(Array.isArray(cropping) ? cropping : [])]]),
  LRN: lrn,
  MVN: own('mvn', ({ across_channels, normalize_variance, eps }, dataFormat) => [
    across_channels === true ? [1, 2, 3] : spatialAxes(dataFormat),
    normalize_variance,
    eps,
  ]),
  NegInfPadding2D: pad(Number.NEGATIVE_INFINITY),
  ScaleRowsCols: own('scaleRowsCols', ({ rows, cols }, dataFormat) => [
    rows,
    cols,
    dataFormat === 'channels_first' ? 2 : 1,
  ]),
  Swish: ({ beta }) => fn((x = '') => `tf.mul(${x}, tf.sigmoid(tf.mul(${x}, ${beta})))`),
  WeightedSum: ({ coeff }) => fn((...tensors) => weightedSum(tensors, coeff)),
} satisfies Record<KerasStep, Rule>;
