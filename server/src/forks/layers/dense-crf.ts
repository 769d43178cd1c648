import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { between, exactly } from '../../layers/define.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'dense_crf_param'>;

/** DeepLab: `DenseCRFLayer::LayerSetUp` and `Reshape`. */
export const denseCrf = defineForkLayer({
  type: 'DenseCRF',
  category: 'vision',
  summary: 'Sharpens scores per pixel by a fully connected conditional random field over the image.',
  param: 'dense_crf_param',
  bottoms: between(2, 3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottoms, param } = layer;
    const hasImage = bottoms.length === 3;
    if (!haveEqualCounts(layer, 'pos_w', 'pos_xy_std')) return undefined;
    if (!haveEqualCounts(layer, 'bi_w', 'bi_xy_std') || !haveEqualCounts(layer, 'bi_w', 'bi_rgb_std'))
      return undefined;
    if (hasImage && param.bi_w.length === 0)
      return reportCount(layer, 'bi_w', 'at least one to use the image by');
    const scores = legacyBottom(layer, 0);
    const sizes = legacyBottom(layer, 1);
    if (!scores || !sizes) return undefined;
    const [num, channels, height, width] = scores;
    const fits =
      bottomHasLegacyShape(layer, 1, [num, ...sizes.slice(1)], 'height and width of each image') &&
      (!hasImage || bottomHasLegacyShape(layer, 2, [num, 3, height, width], 'the images in colour'));
    return fits ? { tops: [[num, channels, height, width]] } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'Bottoms: the scores at the size of the image, the sizes of the images, and for appearance kernels (bi_w) the images.',
    'With two bottoms Caffe looks at a third that is not there; give it the images.',
    'It only runs forward: it has no gradient.',
  ],
});

type List = 'pos_w' | 'pos_xy_std' | 'bi_w' | 'bi_xy_std' | 'bi_rgb_std';

/** Whether each kernel has both a weight and a width. */
function haveEqualCounts(layer: Context, weights: List, widths: List): boolean {
  const { length } = layer.param[weights];
  if (layer.param[widths].length === length) return true;
  reportCount(layer, widths, `as many as ${weights}, ${length}`);
  return false;
}

function reportCount({ param, report }: Context, field: List, needs: string): undefined {
  const count = param[field].length;
  return report(wrongValueCount, { field, count, needs }, { field: `dense_crf_param.${field}` });
}
