import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';

/** happynear: `FlipLayer::Reshape`; what is more than four axes stops it when it runs. */
export const flip = defineForkLayer({
  type: 'Flip',
  category: 'common',
  summary: 'Mirrors maps, by default left and right.',
  param: 'flip_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => (bottomHasAxes(layer, 0, 0, 4, 'at most 4') ? { tops: [layer.bottom] } : undefined),
  withoutRank: ({ bottoms }) => bottoms.slice(0, 1),
  notes: ['flip_width mirrors left and right, flip_height top and bottom.'],
});
