import { bottomHasAxes, bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import { legacyBottom } from './legacy.ts';

/** DeepLab v2: `SpatialProductLayer::LayerSetUp` and `Reshape`. */
export const spatialProduct = defineForkLayer({
  type: 'SpatialProduct',
  category: 'common',
  summary: 'Multiplies all channels by one map: attention over places.',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    if (!bottomHasAxes(layer, 0, 2, 4, '2 to 4')) return undefined;
    const [, , height = 1, width = 1] = layer.bottom;
    const factors = legacyBottom(layer, 1);
    if (!factors) return undefined;
    const needs = [factors[0], 1, height, width];
    return bottomHasLegacyShape(layer, 1, needs, 'one factor for each place')
      ? { tops: [layer.bottom] }
      : undefined;
  },
  withoutRank: ({ bottoms }) => bottoms.slice(0, 1),
  notes: ['The batches of both bottoms should agree; it does not check it.'],
});
