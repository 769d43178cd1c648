import { hasRank, isComplete } from '../../layers/shape.ts';
import { extent } from '../../layers/window.ts';
import { axisOrder, type DataFormat, inKerasOrder } from './data-format.ts';
import { withoutDefaults } from './defaults.ts';
import type { Dialect } from './dialects.ts';
import { call, type KerasCall, type KerasLayer } from './layer.ts';
import type { Layout } from './layouts.ts';
import { uncroppedShape } from './output-shape.ts';
import { targetShape } from './reorder.ts';

/** Steps as a library takes them. */
export interface Adapted {
  readonly calls: readonly KerasCall[];
  /** What that asks of the layout of the weights. */
  readonly options: Layout['options'];
}

/** Says with other steps what the library lacks: groups and dilations as zeros in the kernel, kept axes by a Reshape. */
export function adapt(
  calls: readonly KerasCall[],
  layer: KerasLayer,
  dataFormat: DataFormat,
  dialect: Dialect,
): Adapted {
  const sparse = withOutputShape(calls, layer, dataFormat, dialect).map(it =>
    sparseKernel(it, layer, dialect),
  );
  return {
    calls: sparse
      .flatMap(it => keptAxes(it.call, layer, dataFormat, dialect))
      .flatMap(it => channelsLast(it, layer, dataFormat, dialect))
      .map(it => withoutDefaults(it, layer, dialect)),
    options: Object.assign({}, ...sparse.map(it => it.options)),
  };
}

/** Where a transposed convolution must be told its size, as it is before the padding is cut off. */
function withOutputShape(
  calls: readonly KerasCall[],
  { window, tops: [top] }: KerasLayer,
  dataFormat: DataFormat,
  { needsOutputShape }: Dialect,
): readonly KerasCall[] {
  const spread = calls.find(([step]) => step === 'Conv2DTranspose');
  if (!needsOutputShape || !spread || !window || !top || !isComplete(top)) return calls;
  const { filters, kernel_size, strides, dilation_rate, use_bias } = spread[1];
  const [, ...sizes] = inKerasOrder(uncroppedShape(top, window), dataFormat);
  const ends = window.axes.map(({ pad }) => [pad, pad]);
  return [
    call('Conv2DTranspose', {
      filters,
      kernel_size,
      output_shape: [null, ...sizes],
      strides,
      dilation_rate,
      use_bias,
    }),
    ...(window.axes.some(({ pad }) => pad > 0) ? [call('Cropping2D', { cropping: ends })] : []),
  ];
}

interface Sparse {
  readonly call: KerasCall;
  readonly options: Layout['options'];
}

function sparseKernel([step, args]: KerasCall, { window }: KerasLayer, dialect: Dialect): Sparse {
  const { groups, dilation_rate, ...others } = args;
  const keepsGroups = groups === undefined || dialect.groups;
  const keepsDilation = dilation_rate === undefined || dialect.dilates(step);
  if (keepsGroups && keepsDilation) return { call: [step, args], options: {} };
  return {
    call: call(step, {
      ...others,
      ...(keepsGroups ? { groups } : {}),
      ...(keepsDilation ? { dilation_rate } : { kernel_size: window?.axes.map(extent) }),
    }),
    options: {
      ...(!keepsGroups && groups !== undefined && { groups }),
      ...(!keepsDilation && dilation_rate !== undefined && { dilation: dilation_rate }),
    },
  };
}

function keptAxes(
  [step, args]: KerasCall,
  { tops: [top] }: KerasLayer,
  dataFormat: DataFormat,
  dialect: Dialect,
): readonly KerasCall[] {
  if (!step.startsWith('Global') || dialect.keepdims) return [[step, args]];
  const target = top && hasRank(top) ? targetShape(inKerasOrder(top, dataFormat)) : undefined;
  return [call(step), call('Reshape', { target_shape: target ?? [-1, 1, 1] })];
}

/** Turns the axes around a layer that works with the channels last only. */
function channelsLast(
  [step, args]: KerasCall,
  { tops: [top] }: KerasLayer,
  dataFormat: DataFormat,
  dialect: Dialect,
): readonly KerasCall[] {
  const rank = top && hasRank(top) ? top.length : 0;
  if (dataFormat === 'channels_last' || rank < 3 || !dialect.needsChannelsLast(step)) return [[step, args]];
  const order = axisOrder(rank, 'channels_last');
  const back = order.map((_, axis) => order.indexOf(axis));
  return [
    call('Permute', { dims: order.slice(1) }),
    [step, 'axis' in args ? { ...args, axis: rank - 1 } : args],
    call('Permute', { dims: back.slice(1) }),
  ];
}
