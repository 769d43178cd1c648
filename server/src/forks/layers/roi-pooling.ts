import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
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

/** Intel: `ROIPoolingLayer::LayerSetUp` and `Reshape`, over two or three spatial axes. */
export const roiPoolingOfIntel = defineForkLayer({
  type: 'ROIPooling',
  category: 'vision',
  summary: roiPooling.summary,
  param: 'roi_pooling_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom, bottoms } = layer;
    if (!bottomHasAxes(layer, 0, 4, 5, '4, or 5 with a depth before the height')) return undefined;
    if (!bottomHasAxes(layer, 1, 1, Number.POSITIVE_INFINITY, 'at least 1')) return undefined;
    const grid = gridOf(layer, bottom.length - 2);
    return grid && { tops: [[bottoms[1]?.[0] ?? 1, bottom[1] ?? 1, ...grid]] };
  },
  notes: [
    region,
    'pooled_size is one size for all axes, or one for each: with five axes there is no other way to write it.',
  ],
});

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

/** The size of the grid along each of two or three axes. */
function gridOf(layer: ForkSetUp<'roi_pooling_param'>, axes: number): readonly number[] | undefined {
  const { param, report } = layer;
  const { pooled_size = [], pooled_h, pooled_w } = param;
  const { length: count } = pooled_size;
  const path = 'roi_pooling_param';
  const byName = (['pooled_h', 'pooled_w'] as const).find(field => has<typeof param>(param, field));
  if (axes === 3 && byName !== undefined) {
    const instead = 'it is for height and width only; write pooled_size';
    return report(
      refusedField,
      { type: 'ROIPooling', field: byName, instead },
      { field: `${path}.${byName}` },
    );
  }
  if (count === 0 && axes === 2)
    return isPositive(layer, pooled_h, `${path}.pooled_h`, has(param, 'pooled_h')) &&
      isPositive(layer, pooled_w, `${path}.pooled_w`, has(param, 'pooled_w'))
      ? [pooled_h, pooled_w]
      : undefined;
  if (count === 0) return report(notPositive, { field: 'pooled_size' }, { field: `${path}.pooled_size` });
  const field = `${path}.pooled_size`;
  if (count !== 1 && count !== axes) {
    const needs = `one, or one for each of the ${axes} spatial axes`;
    return report(wrongValueCount, { field: 'pooled_size', count, needs }, { field, index: count - 1 });
  }
  const [first = 0] = pooled_size;
  return pooled_size.every(size => isPositive(layer, size, field, true))
    ? Array.from({ length: axes }, (_, i) => pooled_size[i] ?? first)
    : undefined;
}
