import { between, defineLayer, exactly, type ParamBlob } from './define.ts';
import { isFilled } from './filled.ts';
import { scaleAxes } from './scale-axes.ts';

/** Caffe: `BiasLayer::LayerSetUp` and `Reshape`. */
export const bias = defineLayer({
  type: 'Bias',
  category: 'common',
  summary: 'Adds values along some axes, learned or from a second bottom.',
  param: 'bias_param',
  bottoms: between(1, 2),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, bottom, bottoms } = layer;
    const axes = scaleAxes(layer, 'bias_param');
    if (!axes || !isFilled(layer, axes.inner, 0)) return undefined;
    const blob: ParamBlob = {
      role: 'bias',
      shape: axes.covered,
      filler: { param: param.filler, field: 'bias_param.filler' },
    };
    return { tops: [bottom], params: bottoms.length === 1 ? [blob] : [] };
  },
  notes: [
    'By default it learns one value for each channel.',
    'With two bottoms the second holds the values, and num_axes is ignored.',
  ],
});
