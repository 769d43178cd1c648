import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** R-FCN: `BoxAnnotatorOHEMLayer::LayerSetUp` and `Reshape`. */
export const boxAnnotatorOhem = defineForkLayer({
  type: 'BoxAnnotatorOHEM',
  category: 'loss',
  summary: 'Keeps the regions with the largest losses for training, and takes the labels of the others away.',
  param: 'box_annotator_ohem_param',
  bottoms: exactly(4),
  tops: exactly(2),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param } = layer;
    // It is required: where it is not written, that is told already.
    if (!has(param, 'roi_per_img')) return undefined;
    if (!isPositive(layer, param.roi_per_img, 'box_annotator_ohem_param.roi_per_img', true)) return undefined;
    const rois = legacyBottom(layer, 0);
    const weights = legacyBottom(layer, 3);
    if (!rois || !weights) return undefined;
    const [num, , height, width] = rois;
    const one = [num, 1, height, width];
    const all = [num, weights[1], height, width];
    const fits =
      bottomHasLegacyShape(layer, 0, [num, 5, height, width], 'the image and the box of each region') &&
      bottomHasLegacyShape(layer, 1, one, 'a loss for each region') &&
      bottomHasLegacyShape(layer, 2, one, 'a label for each region') &&
      bottomHasLegacyShape(layer, 3, all, 'weights for the box of each region');
    return fits ? { tops: [one, all] } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'Bottoms: rois, loss of each region, labels, weights of the box loss. Tops: labels and weights with only the hard regions left.',
    'The regions that are not kept get ignore_label; give the loss behind it the same ignore_label.',
  ],
});
