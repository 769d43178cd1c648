import type { ConvolutionSettings } from '../../layers/convolution-settings.ts';
import { exactly, type Outcome, type ParamBlob } from '../../layers/define.ts';
import { outputsFit } from '../../layers/output-size.ts';
import { type Dim, product, type Shape } from '../../layers/shape.ts';
import { convolved, windowOver } from '../../layers/window.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'convolution_param'>;

/** farmingyard's `ConvolutionDepthwiseLayer`: one filter for each channel, whatever `group` says. */
export const convolutionDepthwise = defineForkLayer({
  type: 'ConvolutionDepthwise',
  category: 'vision',
  summary: 'Slides one learned filter over each channel by itself.',
  param: 'convolution_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: convolveEachChannel,
  withoutRank: fourUnknownAxes,
  notes: [
    'A Caffe that is built without CUDA stops at it.',
    'It makes as many channels as it reads: num_output and group are not read.',
    'Write kernel_size, stride and pad: what is left out is not 1 or 0 here, but read from beyond the end of an empty list.',
  ],
});

/** `ConvolutionDepthwiseLayer::LayerSetUp` and `Reshape`. */
function convolveEachChannel(layer: Context): Outcome | undefined {
  const shape = legacyBottom(layer);
  const settings = settingsOf(layer);
  if (!shape || !settings) return undefined;
  const [num, channels] = shape;
  const window = windowOver(shape, 2, settings, 'convolved', convolved);
  if (!outputsFit(layer, window, 0, 'convolution_param.kernel_size')) return undefined;
  const kernel = settings.map(it => it.kernel);
  const output = window.axes.map(it => it.output);
  return {
    tops: [[num, channels, ...output]],
    params: blobs(layer, channels, kernel),
    macs: product([num, channels, ...kernel, ...output]),
    window,
  };
}

type Setting = 'kernel_size' | 'stride' | 'pad' | 'dilation';

/** Kernel, stride, pad and dilation along height and width; undefined where the program stops. */
function settingsOf(layer: Context): ConvolutionSettings[] | undefined {
  const kernel = alongBoth(layer, 'kernel_size', ['kernel_h', 'kernel_w']);
  const stride = alongBoth(layer, 'stride', ['stride_h', 'stride_w']);
  const pad = alongBoth(layer, 'pad', ['pad_h', 'pad_w']);
  const dilation = layer.param.dilation.length > 0 ? alongBoth(layer, 'dilation') : [1, 1];
  if (!kernel || !stride || !pad || !dilation || !isDivisor(layer, stride)) return undefined;
  return kernel.map((size, i) => ({
    kernel: size,
    stride: stride[i] ?? 1,
    pad: pad[i] ?? 0,
    dilation: dilation[i] ?? 1,
  }));
}

/** The two fields by their names if both are written, else one or two values of the repeated field. */
function alongBoth(
  { param, report }: Context,
  field: Setting,
  byName: readonly (keyof Context['param'] & string)[] = [],
): number[] | undefined {
  if (byName.length > 0 && byName.every(name => has(param, name)))
    return byName.map(name => Number(param[name]));
  const [first, second = first] = param[field];
  if (first !== undefined && second !== undefined) return [first, second];
  const facts = {
    field: 'convolution_param',
    partner: field,
    why: 'left out, it is read from an empty list',
  };
  return report(missingPartner, facts, { field: `convolution_param.${field}` });
}

function isDivisor({ report }: Context, stride: readonly number[]): boolean {
  if (!stride.includes(0)) return true;
  report(notPositive, { field: 'stride', value: 0 }, { field: 'convolution_param.stride' });
  return false;
}

function blobs({ param }: Context, channels: Dim, kernel: Shape): ParamBlob[] {
  const weight: ParamBlob = {
    role: 'weight',
    shape: [channels, 1, ...kernel],
    filler: { param: param.weight_filler, field: 'convolution_param.weight_filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [channels],
    filler: { param: param.bias_filler, field: 'convolution_param.bias_filler' },
  };
  return param.bias_term ? [weight, bias] : [weight];
}
