import { defineLayer, exactly } from './define.ts';
import { checkEngine } from './settings.ts';
import { softmaxAxis } from './softmax-axis.ts';

/** Caffe: `SoftmaxLayer::Reshape`. */
export const softmax = defineLayer({
  type: 'Softmax',
  category: 'common',
  summary: 'Turns scores into probabilities that add up to 1 along one axis.',
  param: 'softmax_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, bottom } = layer;
    checkEngine(layer, param.engine, 'softmax_param.engine');
    const axis = softmaxAxis(layer, param.axis, 'softmax_param.axis');
    return axis === undefined ? undefined : { tops: [bottom] };
  },
  notes: ['To train, use SoftmaxWithLoss on the scores instead: it is more exact.'],
});
