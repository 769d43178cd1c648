import type { KerasCall } from '../keras/layer.ts';
import { python } from '../keras/python.ts';
import { keras2Sayings } from './keras2.ts';
import { fn, type Rule, type Sayings } from './saying.ts';

/** Keras 1: other names and arguments, and functions of its backend. */
export const keras1Sayings: Sayings = {
  ...keras2Sayings,
  Activation: ({ activation }) => made('Activation', [python(activation ?? null)]),
  Add: merge('sum'),
  AveragePooling2D: pooling('AveragePooling2D'),
  BatchNormalization: ({ axis, epsilon, momentum }) =>
    made('BatchNormalization', named({ axis: axis ?? -1, epsilon: epsilon ?? 0, momentum: momentum ?? 0 })),
  Concatenate: ({ axis }) => made('Merge', [`mode='concat'`, `concat_axis=${python(axis ?? -1)}`]),
  Conv1D: ({ filters, kernel_size, strides, padding, use_bias }) =>
    made('Convolution1D', [
      ...[filters, ...sizes(kernel_size)].map(it => python(it ?? 0)),
      ...optional({ subsample_length: sizes(strides)[0], border_mode: padding, bias: use_bias }),
    ]),
  Conv3D: ({ filters, kernel_size, strides, padding, use_bias, data_format }) =>
    made('Convolution3D', [
      ...[filters, ...sizes(kernel_size)].map(it => python(it ?? 0)),
      ...optional({ subsample: strides, border_mode: padding, bias: use_bias }),
      ...ordering(data_format),
    ]),
  Conv2D: ({ filters, kernel_size, strides, padding, use_bias, data_format }) =>
    made('Convolution2D', [
      ...[filters, ...sizes(kernel_size)].map(it => python(it ?? 0)),
      ...optional({ subsample: strides, border_mode: padding, bias: use_bias }),
      ...ordering(data_format),
    ]),
  Conv2DTranspose: ({ filters, kernel_size, output_shape, strides, use_bias, data_format }) =>
    made('Deconvolution2D', [
      ...[filters, ...sizes(kernel_size)].map(it => python(it ?? 0)),
      `output_shape=${python(output_shape ?? null)}`,
      `border_mode='valid'`,
      ...optional({ subsample: strides, bias: use_bias }),
      ...ordering(data_format),
    ]),
  Cropping2D: ({ cropping, data_format }) =>
    made('Cropping2D', [`cropping=${python(cropping ?? null)}`, ...ordering(data_format)]),
  Dense: ({ units, use_bias }) => made('Dense', [python(units ?? 0), ...optional({ bias: use_bias })]),
  DepthwiseConv2D: ({ use_bias, data_format }) => ({
    ...made('PerChannel', [...optional({ bias: use_bias }), ...ordering(data_format)]),
    helper: 'PerChannel',
  }),
  Dropout: ({ rate }) => made('Dropout', [python(rate ?? 0)]),
  ELU: ({ alpha }) => made('ELU', optional({ alpha })),
  Embedding: ({ input_dim, output_dim }) =>
    made('Embedding', [python(input_dim ?? 0), python(output_dim ?? 0)]),
  Flatten: () => made('Flatten', []),
  GlobalAveragePooling2D: ({ data_format }) => made('GlobalAveragePooling2D', ordering(data_format)),
  GlobalMaxPooling2D: ({ data_format }) => made('GlobalMaxPooling2D', ordering(data_format)),
  LeakyReLU: ({ negative_slope }) => made('LeakyReLU', [`alpha=${python(negative_slope ?? 0)}`]),
  MaxPooling2D: pooling('MaxPooling2D'),
  Maximum: merge('max'),
  Multiply: merge('mul'),
  NegInfPadding2D: ({ padding, data_format }) => ({
    ...made('NegInfPadding2D', [python(ends(padding)), ...ordering(data_format)]),
    helper: 'NegInfPadding2D',
  }),
  PReLU: ({ shared_axes }) => made('PReLU', optional({ shared_axes })),
  Permute: ({ dims }) => made('Permute', [python(dims ?? null)]),
  ReLU: () => made('Activation', [`'relu'`]),
  Reshape: ({ target_shape }) => made('Reshape', [python(target_shape ?? null)]),
  Softmax: ({ axis }) =>
    axis === undefined
      ? made('Activation', [`'softmax'`])
      : fn(x => `softmax(${x}, ${python(axis)})`, 'softmax'),
  Subtract: () => fn((a = '', b = '') => `${a} - ${b}`),
  ZeroPadding1D: ({ padding }) => made('ZeroPadding1D', [python(padding ?? null)]),
  // It takes one number for both ends of an axis; those of a convolution are alike.
  ZeroPadding3D: ({ padding, data_format }) =>
    made('ZeroPadding3D', [python(sizes(padding).map(it => sizes(it)[0] ?? 0)), ...ordering(data_format)]),
  ZeroPadding2D: ({ padding, data_format }) =>
    made('ZeroPadding2D', [python(ends(padding)), ...ordering(data_format)]),
  'ops.abs': backend('abs'),
  'ops.argmax': ({ axis }) => {
    const along = python(axis ?? -1);
    return fn(x => `K.expand_dims(K.argmax(${x}, ${along}), ${along})`);
  },
  'ops.cast': ({ dtype }) => fn(x => `K.cast(${x}, ${python(dtype ?? null)})`),
  'ops.clip': ({ x_min, x_max }) => fn(x => `K.clip(${x}, ${python(x_min ?? 0)}, ${python(x_max ?? 0)})`),
  'ops.exp': backend('exp'),
  'ops.greater': ({ x2 }) => fn(x => `${x} > ${python(x2 ?? 0)}`),
  'ops.log': backend('log'),
  'ops.max': ({ axis }) => fn(x => `K.max(${x}, axis=${python(axis ?? -1)}, keepdims=True)`),
  'ops.mean': ({ axis }) => fn(x => `K.mean(${x}, axis=${list(axis)})`),
  'ops.power': ({ x2 }) => fn(x => `K.pow(${x}, ${python(x2 ?? 1)})`),
  'ops.split': ({ indices_or_sections, axis }) => ({
    ...made('Split', [python(indices_or_sections ?? 1), python(axis ?? 1)]),
    helper: 'Split',
  }),
  'ops.square': backend('square'),
  'ops.sum': ({ axis }) => fn(x => `K.sum(${x}, axis=${list(axis)})`),
  'ops.tile': ({ repeats }) => fn(x => `K.tile(${x}, ${python(repeats ?? null)})`),
  'ops.transpose': ({ axes }) => fn(x => `K.permute_dimensions(${x}, ${python(axes ?? null)})`),
  BroadcastAdd: broadcast('+'),
  BroadcastMultiply: broadcast('*'),
  Swish: ({ beta }) => fn(x => `${x} * K.sigmoid(${python(beta ?? 1)} * ${x})`),
};

type Value = KerasCall[1][string];

function made(name: string, args: readonly string[]) {
  return { kind: 'layer', name, args } as const;
}

function merge(mode: string): Rule {
  return () => made('Merge', [`mode='${mode}'`]);
}

function pooling(name: string): Rule {
  return ({ pool_size, strides, padding, data_format }) =>
    made(name, [
      python(pool_size ?? null),
      ...optional({ strides, border_mode: padding }),
      ...ordering(data_format),
    ]);
}

function backend(name: string): Rule {
  return () => fn(x => `K.${name}(${x})`);
}

function broadcast(operator: '+' | '*'): Rule {
  return ({ target_shape }) =>
    fn((a = '', b = '') => `${a} ${operator} K.reshape(${b}, ${python([-1, ...sizes(target_shape)])})`);
}

function named(args: Readonly<Record<string, Value>>): readonly string[] {
  return Object.entries(args).map(([name, value]) => `${name}=${python(value)}`);
}

/** Those arguments that are not at their defaults. */
function optional(args: Readonly<Record<string, Value | undefined>>): readonly string[] {
  return Object.entries(args).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${python(value)}`],
  );
}

/** `dim_ordering='th'`: Theano, and Caffe, have the channels first. */
function ordering(dataFormat: Value | undefined): readonly string[] {
  return dataFormat === undefined ? [] : [`dim_ordering='${dataFormat === 'channels_first' ? 'th' : 'tf'}'`];
}

function sizes(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** Top, bottom, left and right in one list. */
function ends(padding: Value | undefined): readonly Value[] {
  return sizes(padding).flatMap(sizes);
}

/** A list of axes: Keras 1 takes no tuple on each backend. */
function list(axes: Value | undefined): string {
  return `[${sizes(axes).map(python).join(', ')}]`;
}
