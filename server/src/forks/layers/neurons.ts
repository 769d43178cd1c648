import { between, exactly } from '../../layers/define.ts';
import type { Shape } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';
import { legacyBottom } from './legacy.ts';

/** DeconvNet: `ReLULayer::Reshape`. */
export const reluOfDeconvnet = defineForkLayer({
  type: 'ReLU',
  category: 'activation',
  summary: 'max(x, 0), or a slope below zero if negative_slope is set.',
  param: 'relu_param',
  bottoms: exactly(1),
  tops: between(1, 2),
  inPlace: 'allowed',
  setUp: ({ bottom, topCount }) => ({ tops: Array<Shape>(topCount).fill(bottom) }),
  notes: ['A second top is 1 where the bottom is above 0, and 0 elsewhere.'],
});

/** DeconvNet: `DropoutChannelLayer::LayerSetUp` and `Reshape`. */
export const dropoutChannel = defineForkLayer({
  type: 'DropoutChannel',
  category: 'activation',
  summary: 'Zeroes whole channels at random while training.',
  param: 'dropout_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const map = legacyBottom(layer);
    return map && { tops: [map] };
  },
  notes: ['What is kept is scaled up by 1 / (1 − dropout_ratio) while training, so in TEST it does nothing.'],
});
