import { notDivisible } from '../problems/not-divisible.ts';
import { has } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import { type ConvolutionContext, convolutionSettings, type SettingsOf } from './convolution-settings.ts';
import { atLeast, defineLayer, type Outcome, type ParamBlob } from './define.ts';
import { outputsFit } from './output-size.ts';
import { haveSameShape } from './same-shape.ts';
import { checkEngine, isPositive } from './settings.ts';
import { type Dim, isKnown, product, quotient, type Shape } from './shape.ts';
import { convolved, deconvolved, type Geometry, type Window, windowOver } from './window.ts';
import { areBlobsFitting } from './written-blobs.ts';

export const convolution = defineLayer({
  type: 'Convolution',
  category: 'vision',
  summary: 'Slides learned filters over the input.',
  param: 'convolution_param',
  bottoms: atLeast(1),
  tops: atLeast(1),
  topsEqualBottoms: true,
  inPlace: 'corrupts',
  setUp: layer => withEngine(layer, forward),
  notes: ['Sizes round down, where Pooling rounds up.', 'All bottoms go through the same filters.'],
});

export const deconvolution = defineLayer({
  type: 'Deconvolution',
  category: 'vision',
  summary: 'Spreads each input value over a window of the output: the transpose of Convolution.',
  param: 'convolution_param',
  bottoms: atLeast(1),
  tops: atLeast(1),
  topsEqualBottoms: true,
  inPlace: 'corrupts',
  setUp: layer => withEngine(layer, backward),
  notes: [
    'To upsample by f: kernel_size 2f − f mod 2, stride f, pad ⌈(f − 1) / 2⌉, num_output and group equal to the channels, a bilinear filler and no bias.',
  ],
});

/** What differs between the two directions. */
interface Direction {
  readonly kind: 'convolved' | 'deconvolved';
  output(input: Dim, settings: Geometry): Dim;
  /** The first two axes of the weight. */
  weight(channels: Dim, numOutput: number, group: Dim): readonly [Dim, Dim];
  /** The axes over which the filter is applied, one multiply-accumulate per weight. */
  positions(window: Window): Dim;
}

export const forward: Direction = {
  kind: 'convolved',
  output: convolved,
  weight: (channels, numOutput, group) => [numOutput, quotient(channels, group)],
  positions: ({ axes }) => product(axes.map(axis => axis.output)),
};

export const backward: Direction = {
  kind: 'deconvolved',
  output: deconvolved,
  weight: (channels, numOutput, group) => [channels, quotient(numOutput, group)],
  positions: ({ axes }) => product(axes.map(axis => axis.input)),
};

function withEngine(layer: ConvolutionContext, direction: Direction): Outcome | undefined {
  checkEngine(layer, layer.param.engine, 'convolution_param.engine');
  return convolve(layer, direction, convolutionSettings);
}

/**
 * What comes out of a layer of that direction, whose settings along so many spatial axes `settingsOf` reads
 * (Caffe: `BaseConvolutionLayer::LayerSetUp` and `Reshape`).
 */
export function convolve<Context extends ConvolutionContext>(
  layer: Context,
  direction: Direction,
  settingsOf: SettingsOf<Context>,
  groupOf: (channels: Dim) => Dim = () => layer.param.group,
): Outcome | undefined {
  const { param, bottom } = layer;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'convolution_param.axis' });
  if (axis === undefined) return undefined;
  const settings = settingsOf(layer, bottom.length - axis - 1);
  const channels = bottom[axis] ?? 1;
  const group = groupOf(channels);
  if (!settings || !checkChannels(layer, channels, group)) return undefined;
  const window = windowOver(bottom, axis + 1, settings, direction.kind, direction.output);
  // Without a bias Caffe does not touch an empty output.
  const least = param.bias_term ? 1 : 0;
  if (!outputsFit(layer, window, least, 'convolution_param.kernel_size') || !haveSameShape(layer))
    return undefined;
  const top: Shape = [...bottom.slice(0, axis), param.num_output, ...window.axes.map(it => it.output)];
  const weight: Shape = [
    ...direction.weight(channels, param.num_output, group),
    ...settings.map(it => it.kernel),
  ];
  const params = blobs(layer, weight);
  if (!areBlobsFitting(layer, params)) return undefined;
  return {
    tops: Array<Shape>(layer.topCount).fill(top),
    params,
    macs: product([layer.bottoms.length, ...bottom.slice(0, axis), ...weight, direction.positions(window)]),
    window,
  };
}

function checkChannels(layer: ConvolutionContext, channels: Dim, group: Dim): boolean {
  const { param, report } = layer;
  const { num_output } = param;
  if (!isPositive(layer, num_output, 'convolution_param.num_output', has(param, 'num_output'))) return false;
  if (!isKnown(group)) return true;
  if (!isPositive(layer, group, 'convolution_param.group', true)) return false;
  const facts = { by: 'group', divisor: group };
  const at = { field: 'convolution_param.group' };
  if (isKnown(channels) && channels % group !== 0)
    report(notDivisible, { what: 'The number of input channels', size: channels, ...facts }, at);
  else if (num_output % group !== 0)
    report(notDivisible, { what: 'num_output', size: num_output, ...facts }, at);
  else return true;
  return false;
}

function blobs({ param }: ConvolutionContext, weight: Shape): ParamBlob[] {
  const weights: ParamBlob = {
    role: 'weight',
    shape: weight,
    filler: { param: param.weight_filler, field: 'convolution_param.weight_filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [param.num_output],
    filler: { param: param.bias_filler, field: 'convolution_param.bias_filler' },
  };
  return param.bias_term ? [weights, bias] : [weights];
}
