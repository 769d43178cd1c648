import { endsOfAll } from '../keras/axes.ts';
import { python } from '../keras/python.ts';
import { pythonArguments } from './arguments.ts';
import { keras3Sayings } from './keras3.ts';
import { fn, type Rule, type Sayings } from './saying.ts';

/** Keras 2, as it comes with TensorFlow: functions are TensorFlow's. */
export const keras2Sayings: Sayings = {
  ...keras3Sayings,
  LeakyReLU: ({ negative_slope, ...args }) => ({
    kind: 'layer',
    name: 'layers.LeakyReLU',
    args: [`alpha=${python(negative_slope ?? 0)}`, ...pythonArguments(args)],
  }),
  'ops.abs': tf('abs'),
  'ops.argmax': ({ axis }) =>
    fn(x => `tf.expand_dims(tf.argmax(${x}, ${python(axis ?? 0)}), ${python(axis ?? 0)})`),
  'ops.cast': ({ dtype }) => fn(x => `tf.cast(${x}, ${python(dtype ?? null)})`),
  'ops.clip': ({ x_min, x_max }) =>
    fn(x => `tf.clip_by_value(${x}, ${python(x_min ?? 0)}, ${python(x_max ?? 0)})`),
  'ops.exp': tf('exp'),
  'ops.greater': ({ x2 }) => fn(x => `tf.greater(${x}, ${python(x2 ?? 0)})`),
  'ops.log': tf('math.log'),
  'ops.max': tf('reduce_max', 'axis', 'keepdims'),
  'ops.mean': tf('reduce_mean', 'axis'),
  'ops.power': ({ x2 }) => fn(x => `tf.pow(${x}, ${python(x2 ?? 1)})`),
  'ops.split': ({ indices_or_sections, axis }) => {
    const places = python(indices_or_sections ?? 1);
    const along = python(axis ?? 0);
    return Array.isArray(indices_or_sections)
      ? fn(x => `split_at(${x}, ${places}, ${along})`, 'split_at')
      : fn(x => `tf.split(${x}, ${places}, ${along})`);
  },
  'ops.square': tf('square'),
  'ops.sum': tf('reduce_sum', 'axis'),
  'ops.tile': ({ repeats }) => fn(x => `tf.tile(${x}, ${python(repeats ?? null)})`),
  'ops.transpose': ({ axes }) => fn(x => `tf.transpose(${x}, ${python(axes ?? null)})`),
  BroadcastAdd: broadcast('+'),
  BroadcastMultiply: broadcast('*'),
  NegInfPadding2D: ({ padding }, dataFormat) =>
    fn(x => `tf.pad(${x}, ${python(endsOfAll(padding, dataFormat))}, constant_values=-np.inf)`),
  ZeroPadding1D: (args, dataFormat) =>
    dataFormat === 'channels_first'
      ? fn(x => `tf.pad(${x}, ${python(endsOfAll(args.padding, dataFormat))})`)
      : keras3Sayings.ZeroPadding1D(args, dataFormat),
  Swish: ({ beta }) => fn(x => `${x} * tf.sigmoid(${python(beta ?? 1)} * ${x})`),
};

function tf(name: string, ...named: readonly string[]): Rule {
  return args => {
    const given = named.flatMap(it => (args[it] === undefined ? [] : [`${it}=${python(args[it])}`]));
    return fn((...tensors) => `tf.${name}(${[...tensors, ...given].join(', ')})`);
  };
}

function broadcast(operator: '+' | '*'): Rule {
  return ({ target_shape }) => {
    const sizes = Array.isArray(target_shape) ? target_shape : [];
    return fn((a = '', b = '') => `${a} ${operator} tf.reshape(${b}, ${python([-1, ...sizes])})`);
  };
}
