import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

/** Fast R-CNN: `ROIPoolingLayer::LayerSetUp` and `Reshape`. */
export const roiPooling = defineForkLayer({
  type: 'ROIPooling',
  category: 'vision',
  summary: 'Takes the maximum of each cell of a grid that is laid over each region of interest.',
  param: 'roi_pooling_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param } = layer;
    const sizes = (['pooled_h', 'pooled_w'] as const).map(field =>
      isPositive(layer, param[field], `roi_pooling_param.${field}`, has(param, field)),
    );
    const map = legacyBottom(layer, 0);
    const rois = legacyBottom(layer, 1);
    if (!sizes.every(Boolean) || !map || !rois) return undefined;
    return { tops: [[rois[0], map[1], param.pooled_h, param.pooled_w]] };
  },
  withoutRank: ({ param, bottoms: [map, rois], reason }) => [
    [legacyAxis(rois, 0, reason), legacyAxis(map, 1, reason), param.pooled_h, param.pooled_w],
  ],
  notes: [
    'A row of the second bottom is a region: the index of its image in the batch, then x1, y1, x2, y2 in the coordinates of the image.',
    'spatial_scale is 1 over the product of the strides up to the first bottom: 0.0625 for the conv5_3 of VGG16.',
  ],
});
