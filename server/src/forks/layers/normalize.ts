import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** yjxiong: `NormalizeLayer::Reshape`. */
export const normalizeOfYjxiong = defineForkLayer({
  type: 'Normalize',
  category: 'normalisation',
  summary: 'Scales each sample to Euclidean length 1.',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const bottom = legacyBottom(layer);
    return bottom && { tops: [bottom] };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'It has no settings and learns nothing, unlike the Normalize of SSD, which works along the channels.',
  ],
});
