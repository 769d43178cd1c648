import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { checkSet } from '../../layers/settings.ts';
import { type Dim, isKnown, unknown } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** DeepLab v1: the layers that turn scores, or labels of pixels, into one another. */
export const labelMapLayers = [
  defineForkLayer({
    type: 'OneHot',
    category: 'common',
    summary: 'Turns labels into channels that are 1 where the label is there, and 0 elsewhere.',
    param: 'onehot_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const map = legacyBottom(layer);
      const { num_labels: value = 0 } = layer.param;
      // It is required: where it is not written, that is told already.
      if (!map || !has(layer.param, 'num_labels')) return undefined;
      const [num, channels, height, width] = map;
      const isKept = value >= 1 && !(isKnown(channels) && value > channels);
      const needs = isKnown(channels) ? `1 to ${channels}, the number of channels` : 'at least 1';
      if (!isInBounds(layer, 'onehot_param.num_labels', { value, isKept, needs })) return undefined;
      return { tops: [[num, value, height, width]] };
    },
    withoutRank: fourUnknownAxes,
  }),
  defineForkLayer({
    type: 'Histogram',
    category: 'common',
    summary: 'Counts how often each label is there among the pixels of an image.',
    param: 'histogram_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const labels = legacyBottom(layer);
      const { num_labels: value = 0 } = layer.param;
      // It is required: where it is not written, that is told already.
      if (!labels || !has(layer.param, 'num_labels')) return undefined;
      const bound = { value, isKept: value >= 1, needs: 'at least 1' };
      if (!isInBounds(layer, 'histogram_param.num_labels', bound)) return undefined;
      const [num, , height, width] = labels;
      const fits = bottomHasLegacyShape(layer, 0, [num, 1, height, width], 'a label for each pixel');
      return fits ? { tops: [[num, value, 1, 1]] } : undefined;
    },
    withoutRank: fourUnknownAxes,
  }),
  defineForkLayer({
    type: 'DominantChannel',
    category: 'common',
    summary: 'Lists the channels that are largest at the most places.',
    param: 'dominant_channel_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const map = legacyBottom(layer);
      if (!map) return undefined;
      const { top_k: value } = layer.param;
      const [num, channels] = map;
      const isKept = value >= 1 && !(isKnown(channels) && value >= channels);
      const needs = isKnown(channels) ? `at least 1 and below the ${channels} channels` : 'at least 1';
      if (!isInBounds(layer, 'dominant_channel_param.top_k', { value, isKept, needs })) return undefined;
      return { tops: [[num, value, 1, 1]] };
    },
    withoutRank: fourUnknownAxes,
  }),
  defineForkLayer({
    type: 'ChannelAggregator',
    category: 'common',
    summary: 'Adds channels up to new ones, as a file says.',
    param: 'channel_aggregator_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const map = legacyBottom(layer);
      const { label_map_file: file } = layer.param;
      const field = 'channel_aggregator_param.label_map_file';
      const isSet = checkSet(
        layer,
        file,
        field,
        'a text file with the old channels of each new one in a line',
      );
      if (!map || !isSet) return undefined;
      const [num, , height, width] = map;
      return { tops: [[num, unknown(`\`${file}\` sets it, by its number of lines`), height, width]] };
    },
    withoutRank: fourUnknownAxes,
  }),
  defineForkLayer({
    type: 'CensorLabel',
    category: 'common',
    summary: 'Replaces the labels of pixels that the second bottom does not list by ignore_label.',
    param: 'censor_label_param',
    bottoms: exactly(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const labels = legacyBottom(layer, 0);
      const listed = legacyBottom(layer, 1);
      if (!labels || !listed) return undefined;
      const [num, , height, width] = labels;
      const needs: Dim[] = [num, 1, height, width];
      const fits =
        bottomHasLegacyShape(layer, 0, needs, 'a label for each pixel') &&
        bottomHasLegacyShape(layer, 1, [num, listed[1], 1, 1], 'the labels of each image');
      return fits ? { tops: [needs] } : undefined;
    },
    withoutRank: fourUnknownAxes,
    notes: ['The second bottom is what UniqueLabel makes.'],
  }),
  defineForkLayer({
    type: 'IgnoreOverlay',
    category: 'common',
    summary: 'Lays the ignore_label of the second bottom over the first one.',
    param: 'ignore_overlay_param',
    bottoms: exactly(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const labels = legacyBottom(layer, 0);
      if (!labels || !bottomHasLegacyShape(layer, 1, labels, 'as the first bottom')) return undefined;
      return { tops: [labels] };
    },
    withoutRank: fourUnknownAxes,
  }),
];
