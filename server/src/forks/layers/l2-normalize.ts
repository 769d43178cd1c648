import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';

/** C3D v1.1: `L2NormalizeLayer::Reshape`. */
export const l2Normalize = defineForkLayer({
  type: 'L2Normalize',
  category: 'normalisation',
  summary: 'Scales each sample to Euclidean length 1.',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp: ({ bottom }) => ({ tops: [bottom] }),
  withoutRank: ({ bottoms }) => bottoms,
});
