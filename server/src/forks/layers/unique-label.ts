import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

/** DeepLab: `UniqueLabelLayer::LayerSetUp` and `Reshape`. */
export const uniqueLabel = defineForkLayer({
  type: 'UniqueLabel',
  category: 'common',
  summary: 'Lists the labels that are there among the pixels of each image.',
  param: 'unique_label_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { max_labels, force_label } = layer.param;
    // It is required: where it is not written, that is told already.
    if (!has(layer.param, 'max_labels')) return undefined;
    const forced = new Set(force_label.map(Math.trunc)).size;
    const needs = `above ${forced}, the number of labels that force_label lists`;
    const isKept = max_labels > forced;
    if (!isInBounds(layer, 'unique_label_param.max_labels', { value: max_labels, isKept, needs }))
      return undefined;
    const labels = legacyBottom(layer);
    if (!labels) return undefined;
    const [num, , height, width] = labels;
    if (!bottomHasLegacyShape(layer, 0, [num, 1, height, width], 'a label for each pixel')) return undefined;
    return { tops: [[num, max_labels, 1, 1]] };
  },
  withoutRank: ({ param, bottoms: [labels], reason }) => [
    [legacyAxis(labels, 0, reason), param.max_labels, 1, 1],
  ],
  notes: ['A list that is not full ends in -1.'],
});
