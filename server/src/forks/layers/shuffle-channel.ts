import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** ShuffleNet: `ShuffleChannelLayer::LayerSetUp` and `Reshape`. */
export const shuffleChannel = defineForkLayer({
  type: 'ShuffleChannel',
  category: 'common',
  summary:
    'Deals the channels of its groups out in turn, so that the next grouped convolution sees all groups.',
  param: 'shuffle_channel_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    if (!isPositive(layer, layer.param.group, 'shuffle_channel_param.group', true)) return undefined;
    const shape = legacyBottom(layer);
    return shape && { tops: [shape] };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'The number of channels should be a multiple of group; the layer does not check it, and mixes the channels wrongly.',
    'The top has four axes, however many the bottom has.',
  ],
});
