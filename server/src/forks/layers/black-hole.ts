import { atLeast } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import { firstShaped } from './unshaped.ts';

const one = [1, 1, 1, 1, 1];

/** C3D v1.1: `BlackHoleLayer::LayerSetUp`. */
export const blackHole = defineForkLayer({
  type: 'BlackHole',
  category: 'other',
  summary: 'Swallows its bottoms, so that the net does not list them as outputs.',
  bottoms: atLeast(0),
  tops: atLeast(1),
  inPlace: 'corrupts',
  setUp: ({ topCount }) => ({ tops: firstShaped(one, topCount, 'BlackHole') }),
  withoutRank: ({ topCount }) => firstShaped(one, topCount, 'BlackHole'),
  notes: ['It needs a top, which holds nothing; Silence of Caffe does the same without one.'],
});
