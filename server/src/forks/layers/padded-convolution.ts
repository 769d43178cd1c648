import { backward, convolution, convolve, deconvolution, forward } from '../../layers/convolution.ts';
import { type ConvolutionSettings, convolutionSettings } from '../../layers/convolution-settings.ts';
import type { LayerDefinition, Outcome, ParamBlob } from '../../layers/define.ts';
import { checkEngine } from '../../layers/settings.ts';
import type { Dim } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { sameOutput, withSides } from './sides.ts';

type Context = ForkSetUp<'convolution_param'>;
type Direction = Parameters<typeof convolve>[1];

const padding =
  'pad_l, pad_r, pad_t and pad_b pad each side by itself; pad_type: 1 makes ⌈size / stride⌉, as SAME of TensorFlow does.';

/** Synopsys: `ConvolutionLayer::compute_output_shape`. */
export const convolutionOfSynopsys: LayerDefinition = {
  ...padded(convolution, forward, [padding, ...(convolution.notes ?? [])]),
  extendsStock: true,
};

/** Synopsys: `DeconvolutionLayer::compute_output_shape`, which does not look at `pad_type`. */
export const deconvolutionOfSynopsys: LayerDefinition = {
  ...padded(deconvolution, backward, [
    'pad_l, pad_r, pad_t and pad_b take off each side by itself.',
    ...(deconvolution.notes ?? []),
  ]),
  extendsStock: true,
};

/** Synopsys: `ConvolutionDepthwiseLayer`, whose `BaseConvolutionLayer` sets `group` to the number of channels. */
export const convolutionDepthwiseOfSynopsys = padded(
  {
    ...convolution,
    type: 'ConvolutionDepthwise',
    summary: 'Slides learned filters over each channel by itself.',
  },
  forward,
  [padding, 'group is not read: it is the number of channels, of which num_output must be a multiple.'],
  channels => channels,
);

function padded(
  { type, category, summary, bottoms, tops }: LayerDefinition,
  direction: Direction,
  notes: readonly string[],
  groupOf?: (channels: Dim) => Dim,
): LayerDefinition {
  return defineForkLayer({
    type,
    category,
    summary,
    param: 'convolution_param',
    bottoms,
    tops,
    topsEqualBottoms: true,
    inPlace: 'corrupts',
    setUp: layer => convolvePadded(layer, direction, groupOf),
    notes,
  });
}

/** Synopsys: `BaseConvolutionLayer::LayerSetUpInternal` and `Reshape`. */
function convolvePadded(
  layer: Context,
  direction: Direction,
  groupOf?: (channels: Dim) => Dim,
): Outcome | undefined {
  checkEngine(layer, layer.param.engine, 'convolution_param.engine');
  const { pad_type, pad_l, pad_r, pad_t, pad_b } = layer.param;
  const isPadded = [pad_type, pad_l, pad_r, pad_t, pad_b].some(it => it);
  const isSame = direction === forward && isPadded && pad_type === 1;
  const outcome = convolve(
    layer,
    isSame ? { ...forward, output: sameOutput } : direction,
    paddedSettings,
    groupOf,
  );
  if (!outcome) return undefined;
  const { window, params = [], ...rest } = outcome;
  // A window that is not padded alike on both sides is not what features and exporters know.
  return { ...rest, params: [...params, ...scales(layer, params)], ...(window && !isPadded && { window }) };
}

function paddedSettings(layer: Context, axes: number): readonly ConvolutionSettings[] | undefined {
  const { param } = layer;
  const settings = convolutionSettings(layer, axes);
  const padded =
    settings &&
    withSides(
      {
        ...layer,
        path: 'convolution_param',
        isSet: field => (field === 'pad' ? has(param, field) : Boolean(param[field])),
      },
      settings,
    );
  return padded === 'same' ? settings : padded;
}

/** What quantized weights and outputs are scaled and shifted by, for each channel. */
function scales({ param }: Context, [weight]: readonly ParamBlob[]): ParamBlob[] {
  const channels = weight?.shape.slice(0, 1) ?? [];
  const pair = (of: string): ParamBlob[] =>
    ['scale', 'zero point'].map(it => ({ role: `${of} ${it}`, shape: channels, statistic: true }));
  return [
    ...(param.per_channel_scale_weight ? pair('weight') : []),
    ...(param.per_channel_scale_output ? pair('output') : []),
  ];
}
