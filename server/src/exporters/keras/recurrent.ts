import { unsupported } from '../program/answer.ts';
import type { DataFormat } from './data-format.ts';
import { call, type KerasAnswer, type KerasCall, type KerasRule, type RankedLayer, ranked } from './layer.ts';
import { inCaffeOrder } from './reorder.ts';

/** Older versions of Keras have another default for `recurrent_activation`, so it is written. */
export const lstm: KerasRule = ranked((layer, dataFormat) => {
  const { num_output } = layer.message.recurrent_param;
  const cell = call('LSTM', {
    units: num_output,
    return_sequences: true,
    activation: 'tanh',
    recurrent_activation: 'sigmoid',
  });
  return overTime(layer, [cell], 'CaffeLSTM', dataFormat);
});

/** Caffe's RNN puts its state through another layer on the way out. */
export const rnn: KerasRule = ranked((layer, dataFormat) => {
  const { num_output } = layer.message.recurrent_param;
  const cell = call('SimpleRNN', { units: num_output, return_sequences: true });
  const out = call('Dense', { units: num_output, activation: 'tanh' });
  return overTime(layer, [cell, out], 'CaffeRNN', dataFormat);
});

/** Caffe has time before the batch, Keras after it. */
function overTime(
  layer: RankedLayer,
  steps: readonly KerasCall[],
  own: 'CaffeLSTM' | 'CaffeRNN',
  dataFormat: DataFormat,
): KerasAnswer {
  const { bottom, bottoms, top, message } = layer;
  if (message.recurrent_param.expose_hidden) return unsupported('its hidden state is a bottom and a top');
  if (bottoms.length > 2) return unsupported('it has a static input');
  if (bottom.length !== 3) return unsupported('its input has more than one axis after time and batch');
  const swap = call('ops.transpose', { axes: [1, 0, 2] });
  return {
    ...inCaffeOrder(bottom, [swap, ...steps, swap], top, dataFormat),
    always: [call(own, { units: message.recurrent_param.num_output })],
    provided: 'each sequence begins at the first step (`cont` is 1 from the second on)',
  };
}
