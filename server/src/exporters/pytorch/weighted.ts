import { hasRank, isComplete, isKnown, product, type Shape } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { fromFront } from '../keras/data-format.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { python } from '../keras/python.ts';
import { otherValues, unsupported } from '../program/answer.ts';
import { calls, fn, joined, module, type PytorchAnswer, type PytorchRule } from './call.ts';
import { recurrent } from './recurrent.ts';

/** With the factor and bias of a Scale, if it takes one in. */
export const batchNorm: PytorchRule = ({ message, bottoms: [bottom], scale }) => {
  const { batch_norm_param: param } = message;
  if (has(param, 'use_global_stats') && !param.use_global_stats)
    return otherValues('`use_global_stats: false` takes the statistics of each batch, in TEST too');
  if (!bottom || !hasRank(bottom) || !isKnown(bottom[1] ?? 0))
    return unsupported('the number of its channels is not known');
  const axes = Math.max(bottom.length - 2, 1);
  if (axes > 3) return unsupported(`PyTorch does not normalise over ${axes} axes`);
  const args = [
    ...[bottom[1]].filter(it => typeof it === 'number').map(String),
    `eps=${python(param.eps)}`,
    `momentum=${python(Number((1 - param.moving_average_fraction).toPrecision(6)))}`,
    ...(scale ? [] : ['affine=False']),
  ];
  return calls(module(`nn.BatchNorm${axes}d(${args.join(', ')})`, 'batch_norm'));
};

/** Weights all axes from `axis` on. */
export const innerProduct: PytorchRule = ({ message, bottoms: [bottom] }) => {
  const { num_output, bias_term, axis, transpose } = message.inner_product_param;
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const first = fromFront(axis, bottom.length);
  const size = product(bottom.slice(first));
  if (first === 0) return unsupported('it weights the batch too');
  if (!isKnown(size)) return unsupported('how many values it weights is not known');
  const linear = module(
    `nn.Linear(${size}, ${num_output}${bias_term ? '' : ', bias=False'})`,
    transpose ? 'transposed' : 'plain',
  );
  return first === bottom.length - 1
    ? calls(linear)
    : calls(
        fn(x => `${x}.flatten(${first})`),
        linear,
      );
};

export const embed: PytorchRule = ({ message: { embed_param } }) =>
  calls(
    fn(x => `${x}.long()`),
    module(`nn.Embedding(${embed_param.input_dim}, ${embed_param.num_output})`, 'embedding'),
  );

export const prelu: PytorchRule = ({ message: { prelu_param }, bottoms: [bottom] }) => {
  const channels = bottom && hasRank(bottom) ? bottom[1] : undefined;
  if (prelu_param.channel_shared) return calls(module('nn.PReLU()', 'plain'));
  if (channels === undefined || !isKnown(channels))
    return unsupported('the number of its channels is not known');
  return calls(module(`nn.PReLU(${channels})`, 'plain'));
};

/** A learned factor, or the product of two bottoms. */
export const scale: PytorchRule = layer => {
  const { axis, num_axes, bias_term } = layer.message.scale_param;
  if (layer.bottoms.length > 1)
    return bias_term
      ? unsupported('it has a learned bias on a product of two bottoms')
      : combined(layer, axis, '*');
  return spreading(layer, axis, num_axes, (shape, axes) =>
    module(`Scale(${python(shape)}, ${axes}${bias_term ? '' : ', bias=False'})`, 'plain', 'Scale'),
  );
};

/** A learned bias, or the sum of two bottoms. */
export const bias: PytorchRule = layer => {
  const { axis, num_axes } = layer.message.bias_param;
  if (layer.bottoms.length > 1) return combined(layer, axis, '+');
  return spreading(layer, axis, num_axes, (shape, axes) =>
    module(`Bias(${python(shape)}, ${axes})`, 'only_bias', 'Bias'),
  );
};

/** A parameter of the shape of some axes, and how many axes come behind these. */
function spreading(
  { bottoms: [bottom] }: KerasLayer,
  axis: number,
  axes: number,
  write: (shape: Shape & readonly number[], behind: number) => ReturnType<typeof module>,
): PytorchAnswer {
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const first = fromFront(axis, bottom.length);
  const end = axes === -1 ? bottom.length : first + axes;
  const shape = bottom.slice(first, end);
  return isComplete(shape)
    ? calls(write(shape, bottom.length - end))
    : unsupported('the shape of its bottom is not known');
}

/** The second bottom spreads over the axes of the first that it does not have. */
function combined({ bottoms }: KerasLayer, axis: number, operator: '*' | '+'): PytorchAnswer {
  const [first, second] = bottoms;
  if (!first || !second || !hasRank(first) || !hasRank(second))
    return unsupported('the shape of a bottom is not known');
  const behind = first.length - fromFront(axis, first.length) - second.length;
  const spread = behind === 0 ? '' : `[(..., ${Array(behind).fill('None').join(', ')})]`;
  return calls(joined((a = '', b = '') => `${a} ${operator} ${b}${spread}`));
}

export const lstm: PytorchRule = layer => recurrent(layer, 'CaffeLSTM');
export const rnn: PytorchRule = layer => recurrent(layer, 'CaffeRNN');
