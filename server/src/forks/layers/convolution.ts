import { arePositive, forBothAxes, kernelSettings } from '../../layers/both-axes.ts';
import { bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import { backward, convolution, convolve, deconvolution, forward } from '../../layers/convolution.ts';
import type { ConvolutionSettings } from '../../layers/convolution-settings.ts';
import type { LayerDefinition } from '../../layers/define.ts';
import { checkEngine } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

type Context = ForkSetUp<'convolution_param'>;

/** Along height and width; undefined if a check fails. */
type Dilation = (layer: Context) => readonly number[] | undefined;

const together =
  'It is for height and width only, and wants pad_h and pad_w, or stride_h and stride_w, together.';

/** Caffe of 2014 and 2015: `ConvolutionLayer::LayerSetUp`. */
export const convolutionOfOldCaffe: LayerDefinition = {
  ...along(convolution, forward, () => [1, 1], [together, 'It has no dilation.']),
  isStock: true,
};

/** Caffe of 2014 and 2015: `DeconvolutionLayer::compute_output_shape`. */
export const deconvolutionOfOldCaffe: LayerDefinition = {
  ...along(deconvolution, backward, () => [1, 1], [together, ...(deconvolution.notes ?? [])]),
  isStock: true,
};

/** DeepLab v1: `ConvolutionLayer::LayerSetUp`, where dilation is called a hole. */
export const convolutionOfDeeplabV1 = along(convolution, forward, holesOf, [
  together,
  'hole is what Caffe calls dilation today: 1 is a filter without holes.',
]);

/** The settings of a window with holes. */
export function settingsWithHoles(layer: Context): ConvolutionSettings[] | undefined {
  return settingsOf(layer, holesOf);
}

function holesOf(layer: Context): readonly number[] | undefined {
  const settings = { ...layer, path: 'convolution_param' };
  return forBothAxes(settings, 'hole', ['hole_h', 'hole_w'])?.map(it => it.value);
}

/** yjxiong: `BaseConvolutionLayer::LayerSetUp`; without `dilation_h` it does not look at `dilation_w`. */
export const convolutionOfYjxiong = along(
  convolution,
  forward,
  ({ param }) => {
    const { dilation_h = 0, dilation_w = 0 } = param;
    const [both = 1] = param.dilation;
    return has(param, 'dilation_h') ? [dilation_h, dilation_w] : [both, both];
  },
  [together, 'dilation_h needs dilation_w beside it, which else is 0.'],
);

/** The layer type of today with the settings of that time, along height and width. */
function along(
  { type, category, summary, bottoms, tops }: LayerDefinition,
  direction: Parameters<typeof convolve>[1],
  dilationOf: Dilation,
  notes: readonly string[],
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
    setUp(layer) {
      checkEngine(layer, layer.param.engine, 'convolution_param.engine');
      if (!bottomHasFourAxes(layer)) return undefined;
      return convolve(layer, direction, it => settingsOf(it, dilationOf));
    },
    notes,
  });
}

function settingsOf(layer: Context, dilationOf: Dilation): ConvolutionSettings[] | undefined {
  const settings = { ...layer, path: 'convolution_param' };
  const kernel = kernelSettings(settings);
  const pad = forBothAxes(settings, 'pad', ['pad_h', 'pad_w']);
  const stride = forBothAxes(settings, 'stride', ['stride_h', 'stride_w'], 1);
  const dilation = dilationOf(layer);
  if (!kernel || !pad || !stride || !dilation) return undefined;
  if (!arePositive(settings, kernel) || !arePositive(settings, stride)) return undefined;
  return kernel.map(({ value }, i) => ({
    kernel: value,
    stride: stride[i]?.value ?? 1,
    pad: pad[i]?.value ?? 0,
    dilation: dilation[i] ?? 1,
  }));
}
