import { has } from '../../schema/message.ts';
import { otherValues, unsupported } from '../program/answer.ts';
import { kerasAxis } from './data-format.ts';
import { call, calls, type KerasRule, ranked } from './layer.ts';

/** With the factor and bias of a Scale, if it takes one in. Keras has other defaults for `epsilon` and `momentum`. */
export const batchNorm: KerasRule = ranked(({ message, bottom, scale }, dataFormat) => {
  const { batch_norm_param: param } = message;
  if (has(param, 'use_global_stats') && !param.use_global_stats)
    return otherValues('`use_global_stats: false` takes the statistics of each batch, in TEST too');
  return calls(
    call('BatchNormalization', {
      axis: kerasAxis(1, bottom.length, dataFormat),
      epsilon: param.eps,
      momentum: param.moving_average_fraction,
      center: scale?.message.scale_param.bias_term ? undefined : false,
      scale: scale ? undefined : false,
    }),
  );
});

/** Caffe reads `k` only across channels. */
export const lrn: KerasRule = ({ message }) => {
  const { norm_region, local_size, alpha, beta, k } = message.lrn_param;
  const isAcross = norm_region === 'ACROSS_CHANNELS';
  return calls(call('LRN', { norm_region, local_size, alpha, beta, k: isAcross ? k : undefined }));
};

export const mvn: KerasRule = ranked(({ message, bottom }) => {
  const { across_channels, normalize_variance, eps } = message.mvn_param;
  if (bottom.length !== 4) return unsupported('it makes four axes of fewer');
  return calls(call('MVN', { across_channels, normalize_variance, eps }));
});
