import { canonicalAxis } from './axis.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import { type ConvolutionContext, convolutionSettings, type SettingsOf } from './convolution-settings.ts';
import { defineLayer, exactly, type Outcome } from './define.ts';
import { outputsFit } from './output-size.ts';
import { product } from './shape.ts';
import { convolved, windowOver } from './window.ts';

export const im2col = defineLayer({
  type: 'Im2col',
  category: 'vision',
  summary: 'Lays out the values under each position of a window as channels.',
  param: 'convolution_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => unroll(layer, convolutionSettings),
  notes: ['num_output and group are not read.', 'Convolution does this by itself; few nets need the layer.'],
});

/**
 * What comes out of the layer, whose settings along so many spatial axes `settingsOf` reads (Caffe:
 * `Im2colLayer::LayerSetUp` and `Reshape`).
 */
export function unroll<Context extends ConvolutionContext>(
  layer: Context,
  settingsOf: SettingsOf<Context>,
): Outcome | undefined {
  const { param, bottom } = layer;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'convolution_param.axis' });
  if (axis === undefined) return undefined;
  const least = axis + 2;
  if (!bottomHasAxes(layer, 0, least, Number.POSITIVE_INFINITY, `an axis after the channels (axis ${axis})`))
    return undefined;
  const settings = settingsOf(layer, bottom.length - axis - 1);
  if (!settings) return undefined;
  const window = windowOver(bottom, axis + 1, settings, 'convolved', convolved);
  if (!outputsFit(layer, window, 0, 'convolution_param.kernel_size')) return undefined;
  const channels = product([bottom[axis] ?? 1, ...settings.map(it => it.kernel)]);
  return { tops: [[...bottom.slice(0, axis), channels, ...window.axes.map(it => it.output)]], window };
}
