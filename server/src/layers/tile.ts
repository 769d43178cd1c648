import { has } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import { defineLayer, exactly } from './define.ts';
import { isPositive } from './settings.ts';
import { product, withAxis } from './shape.ts';

/** Caffe: `TileLayer::Reshape`. */
export const tile = defineLayer({
  type: 'Tile',
  category: 'common',
  summary: 'Repeats its bottom along one axis.',
  param: 'tile_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, bottom } = layer;
    const axis = canonicalAxis(layer, bottom, param.axis, { field: 'tile_param.axis' });
    if (axis === undefined) return undefined;
    if (!isPositive(layer, param.tiles, 'tile_param.tiles', has(param, 'tiles'))) return undefined;
    return { tops: [withAxis(bottom, axis, product([bottom[axis] ?? 1, param.tiles]))] };
  },
});
