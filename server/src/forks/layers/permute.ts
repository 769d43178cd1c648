import { exactly } from '../../layers/define.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

export const permute = defineForkLayer({
  type: 'Permute',
  category: 'common',
  summary: 'Brings the axes into another order.',
  param: 'permute_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom } = layer;
    const order = completeOrder(layer);
    return order && { tops: [order.map(axis => bottom[axis] ?? 1)] };
  },
  notes: ['Axes that order leaves out come last, in their old order.'],
});

/** All axes in their new order (SSD: `PermuteLayer::LayerSetUp`). */
function completeOrder({ param, bottom, report }: ForkSetUp<'permute_param'>): number[] | undefined {
  const order: number[] = [];
  for (const [index, axis] of param.order.entries()) {
    const needs =
      axis >= bottom.length
        ? `an axis of the bottom, 0 to ${bottom.length - 1}`
        : order.includes(axis) && 'an axis that does not stand before it';
    if (needs)
      return report(
        valueOutOfBounds,
        { field: 'order', value: axis, needs },
        { field: 'permute_param.order', index },
      );
    order.push(axis);
  }
  const others = [...bottom.keys()].filter(axis => !order.includes(axis));
  return [...order, ...others];
}
