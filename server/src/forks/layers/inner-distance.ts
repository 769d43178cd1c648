import { canonicalAxis } from '../../layers/axis.ts';
import { between, exactly, type ParamBlob } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, product } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'inner_distance_param'>;

/** happynear: `InnerDistanceLayer::LayerSetUp` and `Reshape`. */
export const innerDistance = defineForkLayer({
  type: 'InnerDistance',
  category: 'common',
  summary: 'The distance of each sample from each of a number of centres.',
  param: 'inner_distance_param',
  bottoms: between(1, 3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom, bottoms, param } = layer;
    const axis = canonicalAxis(layer, bottom, param.axis, { field: 'inner_distance_param.axis' });
    if (axis === undefined) return undefined;
    const centres = countOf(layer);
    if (centres === undefined) return undefined;
    const kept = bottom.slice(0, axis);
    const values = product(bottom.slice(axis));
    const learns = bottoms.length === 1 || (bottoms.length === 2 && param.update_center_only);
    return {
      tops: [[...kept, centres]],
      params: learns ? [weight(layer, centres, values)] : [],
      macs: product([...kept, values, centres]),
    };
  },
  notes: [
    'With a second bottom that holds the centres, it learns none and num_output is not read.',
    'distance_type is L2, which is not rooted, or L1.',
  ],
});

function countOf(layer: Context): Dim | undefined {
  const { param, bottoms } = layer;
  if (bottoms.length > 1) return legacyBottom(layer, 1)?.[0];
  const { num_output } = param;
  const field = 'inner_distance_param.num_output';
  return isPositive(layer, num_output, field, has(param, 'num_output')) ? num_output : undefined;
}

function weight({ param }: Context, centres: Dim, values: Dim): ParamBlob {
  return {
    role: 'weight',
    shape: param.transpose ? [values, centres] : [centres, values],
    filler: { param: param.weight_filler, field: 'inner_distance_param.weight_filler' },
  };
}
