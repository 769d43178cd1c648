import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { product, quotient } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** YOLO v2: `ReorgLayer::LayerSetUp` and `Reshape`; other forks order the channels otherwise. */
export const reorg = defineForkLayer({
  type: 'Reorg',
  category: 'common',
  summary: 'Puts the places of each block behind each other in the channels.',
  param: 'reorg_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp(layer) {
    const { param } = layer;
    const { stride, reverse } = param;
    const shape = legacyBottom(layer);
    if (!isPositive(layer, stride, 'reorg_param.stride', has(param, 'stride')) || !shape) return undefined;
    const [num, channels, ...map] = shape;
    const area = stride * stride;
    return {
      tops: [
        reverse
          ? [num, quotient(channels, area), ...map.map(size => product([size, stride]))]
          : [num, product([channels, area]), ...map.map(size => quotient(size, stride))],
      ],
    };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'It makes stride² times the channels and 1 / stride of height and width; reverse is the way back.',
    'Nothing tells when a block is not whole: then the values at the border are mixed up.',
  ],
});
