import { bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import type { Outcome } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { outputsFit } from '../../layers/output-size.ts';
import { pooling } from '../../layers/pooling.ts';
import { poolingSettings } from '../../layers/pooling-settings.ts';
import { checkEngine } from '../../layers/settings.ts';
import { isKnown, reasonOf, type Shape, unknownDims } from '../../layers/shape.ts';
import {
  axisName,
  beginsInPadding,
  type Geometry,
  pooledWindow,
  type Window,
  windowOver,
} from '../../layers/window.ts';
import { padTooLarge } from '../../problems/pad-too-large.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { sameOutput, withSides } from './sides.ts';

type Context = ForkSetUp<'pooling_param'>;

/** Synopsys: `PoolingLayer::LayerSetUp` and `Reshape`. */
export const poolingOfSynopsys = defineForkLayer({
  type: 'Pooling',
  extendsStock: true,
  category: 'vision',
  summary: pooling.summary,
  param: 'pooling_param',
  bottoms: pooling.bottoms,
  tops: pooling.tops,
  inPlace: 'corrupts',
  setUp: pool,
  withoutRank: ({ topCount, reason }) => Array<Shape>(topCount).fill(unknownDims(4, reason)),
  notes: [
    'Sizes round up; ceil_mode: false rounds down, and round_mode goes before it.',
    'pad_l, pad_r, pad_t and pad_b pad each side by itself; pad_type: 1 makes ⌈size / stride⌉, as SAME of TensorFlow does.',
    'AVE counts the padding in, AVE_EXC_PAD does not.',
  ],
});

function pool(layer: Context): Outcome | undefined {
  const { bottom, topCount } = layer;
  checkEngine(layer, layer.param.engine, 'pooling_param.engine');
  const settings = poolingSettings(layer);
  if (!settings || !bottomHasFourAxes(layer)) return undefined;
  const outer = bottom.slice(0, 2);
  const tops = (map: Shape) => Array<Shape>(topCount).fill([...outer, ...map]);
  const isPlain = !sideFields.some(field => layer.param[field]);
  const isGlobal = settings === 'global';
  if (isGlobal && !isFilled(layer, bottom.slice(2), 0)) return undefined;
  if (isGlobal && isPlain) return { tops: tops([1, 1]) };
  const windows = isGlobal ? wholeMap(bottom) : settings;
  if (!windows) return { tops: tops(unknownDims(2, reasonOf(bottom.slice(2)) ?? '')) };
  const window = paddedWindow(layer, windows);
  if (!window || !outputsFit(layer, window, 0, 'pooling_param.kernel_size')) return undefined;
  // A window that is not padded alike on both sides is not what features and exporters know.
  return { tops: tops(window.axes.map(it => it.output)), ...(isPlain && { window }) };
}

const sideFields = ['pad_type', 'pad_l', 'pad_r', 'pad_t', 'pad_b'] as const;

/** The window of `global_pooling`, which moves where there is padding; undefined if its size is not known. */
function wholeMap(bottom: Shape): readonly Geometry[] | undefined {
  const kernels = bottom.slice(2).filter(isKnown);
  return kernels.length < 2 ? undefined : kernels.map(kernel => ({ kernel, stride: 1, pad: 0, dilation: 1 }));
}

function paddedWindow(layer: Context, settings: readonly Geometry[]): Window | undefined {
  const { param, bottom } = layer;
  const context = { ...layer, path: 'pooling_param' as const };
  const padded = withSides({ ...context, isSet: field => has(param, field) }, settings);
  if (padded === 'same') return windowOver(bottom, 2, settings, 'pooled', sameOutput);
  const { ceil_mode = true } = param;
  const roundsDown = has(param, 'round_mode') ? param.round_mode === 'FLOOR' : !ceil_mode;
  const window = padded && pooledWindow(bottom, padded, roundsDown);
  return window && beginsInside(layer, window) ? window : undefined;
}

/** Only one window that begins in the padding is dropped; Caffe stops at a second one. */
function beginsInside({ report }: Context, { axes }: Window): boolean {
  const i = axes.findIndex(axis => axis.padBehind !== undefined && beginsInPadding(axis));
  const axis = axes[i];
  if (!axis) return true;
  const { padBehind: pad = 0, kernel } = axis;
  const field = `pooling_param.${i === 0 ? 'pad_b' : 'pad_r'}`;
  report(padTooLarge, { axis: axisName(i, 2), pad, kernel }, { field });
  return false;
}
