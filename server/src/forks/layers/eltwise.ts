import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { eltwise, isCoeffSound } from '../../layers/eltwise.ts';
import { coveredByBottom } from '../../layers/scale-axes.ts';
import { unknown } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

/** FlowNet 2: `EltwiseLayer`, which its nets use to multiply one blob by a number. */
export const eltwiseOfFlownet: LayerDefinition = {
  ...eltwise,
  bottoms: atLeast(1),
  isStock: true,
  notes: ['One bottom alone is multiplied by its coeff.', ...(eltwise.notes ?? [])],
};

/** Synopsys: `EltwiseLayer::LayerSetUp` and `Reshape`. */
export const eltwiseOfSynopsys: LayerDefinition = defineForkLayer({
  type: 'Eltwise',
  extendsStock: true,
  category: 'common',
  summary: 'Adds, multiplies, divides, or takes the maximum or minimum of its bottoms, value by value.',
  param: 'eltwise_param',
  bottoms: ({ eltwise_param: { operation } }) => (isDivision(operation) ? exactly(2) : atLeast(1)),
  tops: exactly(1),
  inPlace: 'gradient',
  setUp(layer) {
    const { bottom, bottoms } = layer;
    if (!isCoeffSound(layer, ['PROD', 'MAX', 'MIN', 'DIV'])) return undefined;
    const [, second] = bottoms;
    return !second || coveredByBottom(layer, second, 'eltwise_param') ? { tops: [bottom] } : undefined;
  },
  withoutRank: ({ bottoms: [first], reason }) => [first ?? unknown(reason)],
  notes: [
    'The second bottom may have fewer axes: it lies on those of the first from axis on.',
    'Further bottoms must hold as many values as the second; this is not checked.',
  ],
});

/** It is an operation of this fork alone, which the type of stock Caffe's field does not have. */
function isDivision(operation: string): boolean {
  return operation === 'DIV';
}
