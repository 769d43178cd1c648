import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';

/** FlowNet 2: `NegReLULayer`, a `NeuronLayer`. */
export const negRelu = defineForkLayer({
  type: 'NegReLU',
  category: 'activation',
  summary: 'Keeps what is negative, and makes 0 of the rest.',
  param: 'relu_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp: ({ bottom }) => ({ tops: [bottom] }),
  withoutRank: ({ bottoms }) => bottoms,
  notes: ['What is positive is multiplied by the negative_slope of relu_param. It runs on a GPU only.'],
});
