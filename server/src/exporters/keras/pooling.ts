import { isKnown, reasonOf } from '../../layers/shape.ts';
import type { Window } from '../../layers/window.ts';
import { otherValues, unsupported } from '../program/answer.ts';
import { call, calls, type KerasAnswer, type KerasCall, type KerasLayer } from './layer.ts';
import { excess, hasEmptyWindow, type KnownAxis, meanFactors, poolingPadding } from './padding.ts';

/** Pooling, with a border that makes `padding='valid'` round up as Caffe does. */
export function pooling(layer: KerasLayer): KerasAnswer {
  const { pool, global_pooling } = layer.message.pooling_param;
  if (pool === 'STOCHASTIC') return otherValues('Caffe draws its values at random');
  if (layer.tops.length > 1) return unsupported('its second top holds the place of each maximum');
  if (global_pooling)
    return calls(call(pool === 'MAX' ? 'GlobalMaxPooling2D' : 'GlobalAveragePooling2D', { keepdims: true }));
  const axes = knownAxes(layer.window);
  if (!axes) return unsupported(`the size of its input is not known: ${reasonWhy(layer)}`);
  if (axes.some(hasEmptyWindow)) return otherValues('its last window lies beyond the input');
  return calls(...(pool === 'MAX' ? maximum(axes, layer.nonNegativeInput) : mean(axes)));
}

/** The axes of a window, if all their sizes are known. */
export function knownAxes(window: Window | undefined): readonly KnownAxis[] | undefined {
  const axes = window?.axes.flatMap(axis => {
    const { input, output } = axis;
    return isKnown(input) && isKnown(output) ? [{ ...axis, input, output }] : [];
  });
  return axes?.length === window?.axes.length ? axes : undefined;
}

function reasonWhy({ bottoms: [bottom] }: KerasLayer): string {
  return (bottom && reasonOf(bottom)) ?? 'its window is not known';
}

/** A border must not win: zeros do only where nothing is negative. */
function maximum(axes: readonly KnownAxis[], nonNegative: boolean): KerasCall[] {
  const { padding, ends } = poolingPadding(axes);
  const pooled = call('MaxPooling2D', { ...windowArguments(axes), padding });
  if (ends.length === 0) return [pooled];
  return [call(nonNegative ? 'ZeroPadding2D' : 'NegInfPadding2D', { padding: ends }), pooled];
}

function mean(axes: readonly KnownAxis[]): KerasCall[] {
  const { padding, ends } = poolingPadding(axes);
  const steps = [call('AveragePooling2D', { ...windowArguments(axes), padding })];
  if (ends.length > 0) steps.unshift(call('ZeroPadding2D', { padding: ends }));
  const [rows = [], cols = []] = axes.map(meanFactors);
  if (axes.some(axis => excess(axis) > 0)) steps.push(call('ScaleRowsCols', { rows, cols }));
  return steps;
}

function windowArguments(axes: readonly KnownAxis[]) {
  return { pool_size: axes.map(axis => axis.kernel), strides: axes.map(axis => axis.stride) };
}
