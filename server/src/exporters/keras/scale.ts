import { hasRank, product } from '../../layers/shape.ts';
import { unsupported } from '../program/answer.ts';
import { type DataFormat, fromFront, inKerasOrder } from './data-format.ts';
import { call, calls, type KerasAnswer, type KerasRule, type RankedLayer, ranked } from './layer.ts';
import { targetShape } from './reorder.ts';

/** A learned factor for each channel, with or without a bias; or the product of two bottoms. */
export const scale: KerasRule = ranked((layer, dataFormat) => {
  const { axis, num_axes, bias_term } = layer.message.scale_param;
  if (layer.bottoms.length > 1 && bias_term)
    return unsupported('Keras has no learned bias on a product of two inputs');
  if (layer.bottoms.length > 1) return combined(layer, axis, 'Multiply', dataFormat);
  return perChannel(layer, axis, num_axes, bias_term ? undefined : false);
});

/** A learned bias for each channel, or the sum of two bottoms. Its convolution multiplies each channel by 1. */
export const bias: KerasRule = ranked((layer, dataFormat) => {
  const { axis, num_axes } = layer.message.bias_param;
  if (layer.bottoms.length > 1) return combined(layer, axis, 'Add', dataFormat);
  return perChannel(layer, axis, num_axes, undefined);
});

function perChannel(
  { bottom }: RankedLayer,
  axis: number,
  axes: number,
  useBias: false | undefined,
): KerasAnswer {
  if (bottom.length !== 4 || fromFront(axis, 4) !== 1 || axes !== 1)
    return unsupported('Keras learns one value for each channel of an image only');
  return calls(call('DepthwiseConv2D', { kernel_size: [1, 1], use_bias: useBias }));
}

/** The second bottom spreads over the axes of the first that it does not have (Caffe: `ScaleLayer::Reshape`). */
function combined(
  { bottom, bottoms }: RankedLayer,
  axis: number,
  step: 'Add' | 'Multiply',
  dataFormat: DataFormat,
): KerasAnswer {
  const [, second] = bottoms;
  if (!second || !hasRank(second)) return unsupported('the shape of its second bottom is not known');
  if (second.length === bottom.length) return calls(call(step));
  if (second.length === 0 || fromFront(axis, bottom.length) !== 0)
    return unsupported('its second bottom has no batch');
  const spread = bottom.map((_, i) => second[i] ?? 1);
  const target = targetShape(inKerasOrder(spread, dataFormat));
  // Both hold the values in one order only as long as the second has no more than batch and channels.
  if (!target || (second.length > 2 && product(second.slice(2)) !== 1))
    return unsupported('its second bottom has more than batch and channels');
  return calls(call(`Broadcast${step}`, { target_shape: target }));
}
