import { bottomHasLegacyShape } from './bottom-shape.ts';
import type { LayerContext } from './define.ts';
import { defineLoss } from './loss.ts';
import { reportDifferent } from './same-shape.ts';
import { differ, product, type Shape, scalar } from './shape.ts';

/** The losses that compare two bottoms value by value, or a sample with its label. */
export const losses = [
  defineLoss({
    type: 'EuclideanLoss',
    summary: 'Half the mean squared distance between two blobs: for regression.',
    check: layer => countsAgree(layer, 1, 'each sample must hold equally many values'),
    notes: ['The shapes may differ as long as the counts agree.', 'loss_param is not read.'],
  }),
  defineLoss({
    type: 'SigmoidCrossEntropyLoss',
    summary: 'The cross-entropy of the sigmoid of scores with targets in [0, 1], each value by itself.',
    param: 'loss_param',
    check: layer => countsAgree(layer, 0, 'both must hold equally many values'),
    notes: ['The sum is divided by the batch size unless normalization says otherwise.'],
  }),
  defineLoss({
    type: 'HingeLoss',
    summary: 'The hinge of one-versus-all scores: for support vector machines.',
    param: 'hinge_loss_param',
    check: () => true,
    notes: ['The number of labels is not checked.'],
  }),
  defineLoss({
    type: 'MultinomialLogisticLoss',
    summary: 'Minus the logarithm of the probability that the predictions give to the label.',
    check: layer =>
      bottomHasLegacyShape(layer, 1, [layer.bottoms[1]?.[0] ?? 1, 1, 1, 1], 'one label for each sample'),
    notes: ['It takes probabilities; for raw scores SoftmaxWithLoss is safer.'],
  }),
] as const;

/** Whether both bottoms hold equally many values from `axis` on; reports it otherwise. */
export function countsAgree(layer: LayerContext, axis: number, rule: string): boolean {
  const [first = scalar, second = scalar] = layer.bottoms;
  const count = (shape: Shape) => product(shape.slice(axis));
  if (!differ(count(first), count(second))) return true;
  const odd = first.findIndex((dim, i) => i >= axis && differ(dim, second[i] ?? dim));
  reportDifferent(layer, 1, rule, odd === -1 ? {} : { axes: [odd, odd] });
  return false;
}
