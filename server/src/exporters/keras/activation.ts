import { otherValues, unsupported } from '../program/answer.ts';
import { kerasAxis } from './data-format.ts';
import { call, calls, type KerasRule, ranked } from './layer.ts';

/** `max(x, 0)`, with a slope below zero if there is one. */
export const relu: KerasRule = ({ message }) => {
  const { negative_slope } = message.relu_param;
  if (negative_slope === 0) return calls(call('ReLU'));
  return negative_slope > 0
    ? calls(call('LeakyReLU', { negative_slope }))
    : otherValues('LeakyReLU takes no slope below 0');
};

/** One learned slope for each channel, or one for all. */
export const prelu: KerasRule = ranked(({ message, bottom }, dataFormat) => {
  const rank = bottom.length;
  const channels = message.prelu_param.channel_shared ? 0 : kerasAxis(1, rank, dataFormat);
  const shared = [...Array(rank).keys()].filter(axis => axis !== 0 && axis !== channels);
  return calls(call('PReLU', { shared_axes: shared.length > 0 ? shared : undefined }));
});

export const elu: KerasRule = ({ message }) => calls(call('ELU', { alpha: message.elu_param.alpha }));

/** A layer that is one of Keras's activations. */
export function activation(name: 'sigmoid' | 'tanh' | 'softplus'): KerasRule {
  return () => calls(call('Activation', { activation: name }));
}

/** `x·σ(beta·x)` */
export const swish: KerasRule = ({ message }) => calls(call('Swish', { beta: message.swish_param.beta }));

export const dropout: KerasRule = ({ message }) =>
  calls(call('Dropout', { rate: message.dropout_param.dropout_ratio }));

/** Along one axis of the blob. */
export const softmax: KerasRule = ranked(({ message, bottom }, dataFormat) => {
  const axis = kerasAxis(message.softmax_param.axis, bottom.length, dataFormat);
  return axis === 0 ? unsupported('it works along the batch') : calls(call('Softmax', { axis }));
});
