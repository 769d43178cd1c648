import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

const region =
  'A row of the second bottom is a region: the index of its image in the batch, then x1, y1, x2, y2 in the coordinates of the image.';

/** Fast R-CNN: `ROIPoolingLayer::LayerSetUp` and `Reshape`. */
export const roiPooling = overRegions(
  'ROIPooling',
  'Takes the maximum of each cell of a grid that is laid over each region of interest.',
  'roi_pooling_param',
  [
    region,
    'spatial_scale is 1 over the product of the strides up to the first bottom: 0.0625 for the conv5_3 of VGG16.',
  ],
);

/** Synopsys: `ROIAlignLayer::LayerSetUp` and `Reshape`. */
export const roiAlign = overRegions(
  'ROIAlign',
  'Interpolates each cell of a grid that is laid over each region of interest, without rounding its borders.',
  'roi_align_param',
  [region, 'spatial_scale is 1 over the product of the strides up to the first bottom.'],
);

function overRegions(
  type: string,
  summary: string,
  param: 'roi_pooling_param' | 'roi_align_param',
  notes: readonly string[],
): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'vision',
    summary,
    param,
    bottoms: exactly(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { param: settings } = layer;
      const { pooled_h, pooled_w } = settings;
      const areSound = (['pooled_h', 'pooled_w'] as const).map(field =>
        isPositive(layer, settings[field], `${param}.${field}`, has<typeof settings>(settings, field)),
      );
      const map = legacyBottom(layer, 0);
      const rois = legacyBottom(layer, 1);
      if (!areSound.every(Boolean) || !map || !rois) return undefined;
      return { tops: [[rois[0], map[1], pooled_h, pooled_w]] };
    },
    withoutRank: ({ param: { pooled_h, pooled_w }, bottoms: [map, rois], reason }) => [
      [legacyAxis(rois, 0, reason), legacyAxis(map, 1, reason), pooled_h, pooled_w],
    ],
    notes,
  });
}
