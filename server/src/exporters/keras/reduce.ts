import { has } from '../../schema/message.ts';
import { unsupported } from '../program/answer.ts';
import { axisOrder, type DataFormat, fromFront, kerasAxis } from './data-format.ts';
import { call, calls, type KerasCall, type KerasRule, type RankedLayer, ranked } from './layer.ts';
import { flattened } from './reorder.ts';

/** The sum or mean of the values over all axes from one on. */
export const reduction: KerasRule = ranked(({ message, bottom }, dataFormat) => {
  const { operation, axis, coeff } = message.reduction_param;
  const order = axisOrder(bottom.length, dataFormat);
  const first = fromFront(axis, bottom.length);
  const axes = [...order.keys()].filter(i => (order[i] ?? 0) >= first);
  return calls(
    ...before[operation],
    call(operation === 'MEAN' ? 'ops.mean' : 'ops.sum', { axis: axes }),
    ...(coeff === 1 ? [] : [call('ops.multiply', { x2: coeff })]),
  );
});

const before: Record<'SUM' | 'ASUM' | 'SUMSQ' | 'MEAN', readonly KerasCall[]> = {
  SUM: [],
  ASUM: [call('ops.abs')],
  SUMSQ: [call('ops.square')],
  MEAN: [],
};

/** The place of the maximum along an axis, or in the whole sample; or the maximum itself along an axis. */
export const argMax: KerasRule = ranked((layer, dataFormat) => {
  const { argmax_param: param } = layer.message;
  if (param.top_k !== 1) return unsupported(`it gives the ${param.top_k} largest`);
  if (!has(param, 'axis'))
    return param.out_max_val
      ? unsupported('it gives places and values in one blob')
      : calls(...placeInSample(layer, dataFormat));
  const axis = kerasAxis(param.axis, layer.bottom.length, dataFormat);
  if (axis === 0) return unsupported('it works along the batch');
  if (param.out_max_val) return calls(call('ops.max', { axis, keepdims: true }));
  return calls(...placeAlong(axis));
});

/** Caffe counts places in the order of channels, height and width. */
function placeInSample({ bottom, top }: RankedLayer, dataFormat: DataFormat): KerasCall[] {
  return [
    ...flattened(bottom, dataFormat),
    ...placeAlong(1),
    call('Reshape', { target_shape: top.slice(1).map(() => 1) }),
  ];
}

/** Caffe's blobs hold floats. */
function placeAlong(axis: number): KerasCall[] {
  return [call('ops.argmax', { axis, keepdims: true }), call('ops.cast', { dtype: 'float32' })];
}
