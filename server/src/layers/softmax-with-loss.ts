import { labelsFit } from './labels.ts';
import { defineLoss } from './loss.ts';
import { checkEngine } from './settings.ts';
import { softmaxAxis } from './softmax-axis.ts';

export const softmaxWithLoss = defineLoss({
  type: 'SoftmaxWithLoss',
  summary: 'The cross-entropy of the softmax of raw scores with one label for each place.',
  param: 'softmax_param',
  alsoReads: ['loss_param'],
  check(layer) {
    const { param } = layer;
    checkEngine(layer, param.engine, 'softmax_param.engine');
    const axis = softmaxAxis(layer, param.axis, 'softmax_param.axis');
    return axis !== undefined && labelsFit(layer, axis);
  },
  notes: [
    'Caffe declares a second top for the probabilities, but no net with it loads: add a Softmax layer instead.',
    'The labels may have any shape with the right batch and count.',
  ],
});
