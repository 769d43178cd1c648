import { argMax } from '../../layers/arg-max.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { isKnown } from '../../layers/shape.ts';
import { topKTooLarge } from '../../problems/top-k-too-large.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { inFourAxes } from './four-axes.ts';
import { legacyBottom } from './legacy.ts';

/** Caffe of early 2015: `ArgMaxLayer::Reshape`, whose top always has four axes. */
export const argMaxOfOldCaffe: LayerDefinition = {
  ...inFourAxes(argMax),
  isStock: true,
  notes: ['The top is N×1×top_k×1, or N×2×top_k×1 with out_max_val.'],
};

/** DeepLab v1: `ArgMaxLayer::LayerSetUp` and `Reshape`, for each place by itself. */
export const argMaxOfDeeplabV1 = defineForkLayer({
  type: 'ArgMax',
  category: 'common',
  summary: 'Finds the channels with the largest values, for each place of the map.',
  param: 'argmax_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, report } = layer;
    const { top_k } = param;
    const map = legacyBottom(layer);
    if (!isPositive(layer, top_k, 'argmax_param.top_k', has(param, 'top_k')) || !map) return undefined;
    const [num, channels, height, width] = map;
    if (isKnown(channels) && top_k > channels)
      return report(topKTooLarge, { topK: top_k, scores: channels }, { field: 'argmax_param.top_k' });
    return { tops: [[num, param.out_max_val ? 2 * top_k : top_k, height, width]] };
  },
  notes: ['The ArgMax of other Caffes searches each sample as a whole unless axis says otherwise.'],
});
