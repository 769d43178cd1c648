import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

/** R-FCN: `PSROIPoolingLayer::LayerSetUp` and `Reshape`. */
export const psroiPooling = defineForkLayer({
  type: 'PSROIPooling',
  category: 'vision',
  summary: 'Takes the mean of each cell of a grid over each region, each cell from score maps of its own.',
  param: 'psroi_pooling_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param } = layer;
    const { output_dim, group_size } = param;
    // Both are required: where one is not written, that is told already.
    if (!has(param, 'output_dim') || !has(param, 'group_size')) return undefined;
    if (!isPositive(layer, output_dim, 'psroi_pooling_param.output_dim', true)) return undefined;
    if (!isPositive(layer, group_size, 'psroi_pooling_param.group_size', true)) return undefined;
    const maps = legacyBottom(layer, 0);
    const rois = legacyBottom(layer, 1);
    if (!maps || !rois) return undefined;
    const [num, , height, width] = maps;
    const needs = [num, output_dim * group_size * group_size, height, width];
    if (!bottomHasLegacyShape(layer, 0, needs, 'output_dim · group_size² channels')) return undefined;
    return { tops: [[rois[0], output_dim, group_size, group_size]] };
  },
  withoutRank: ({ param, bottoms: [, rois], reason }) => [
    [legacyAxis(rois, 0, reason), param.output_dim, param.group_size, param.group_size],
  ],
  notes: [
    'Its first bottom has output_dim · group_size² channels: group_size² score maps for each class.',
    'Pooling with kernel_size: group_size and pool: AVE behind it lets the cells vote.',
  ],
});
