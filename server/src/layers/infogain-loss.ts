import { refusedField } from '../problems/refused-field.ts';
import { wrongShape } from '../problems/wrong-shape.ts';
import { has } from '../schema/message.ts';
import { between, type SetUp } from './define.ts';
import { labelsFit } from './labels.ts';
import { defineLoss } from './loss.ts';
import { checkSet } from './settings.ts';
import { type Dim, differ, formatDim, formatShape, product } from './shape.ts';
import { softmaxAxis } from './softmax-axis.ts';

export const infogainLoss = defineLoss({
  type: 'InfogainLoss',
  summary: 'The cross-entropy of the softmax of raw scores, weighted by a matrix of class pairs.',
  param: 'infogain_loss_param',
  alsoReads: ['loss_param'],
  bottoms: between(2, 3),
  tops: between(1, 2),
  check(layer) {
    const { bottom, param } = layer;
    const axis = softmaxAxis(layer, param.axis, 'infogain_loss_param.axis');
    return (
      axis !== undefined &&
      normalizeIsAbsent(layer) &&
      labelsFit(layer, axis) &&
      matrixFits(layer, bottom[axis] ?? 1)
    );
  },
  notes: [
    'The matrix of K × K values comes from the file at source, or from a third bottom.',
    'A second top gives the probabilities; then write two values of loss_weight.',
    'Before Caffe 1.0, and in most forks, it takes probabilities instead of scores, and has no axis.',
  ],
});

type Layer = SetUp<'infogain_loss_param'>;

function normalizeIsAbsent({ layer, report }: Layer): boolean {
  if (!has(layer.loss_param, 'normalize')) return true;
  const facts = { type: 'InfogainLoss', field: 'normalize', instead: 'write normalization instead' };
  report(refusedField, facts, { field: 'loss_param.normalize' });
  return false;
}

function matrixFits(layer: Layer, classes: Dim): boolean {
  const { bottoms, bottomNames, param, report } = layer;
  const [, , matrix] = bottoms;
  if (!matrix) return checkSet(layer, param.source, 'infogain_loss_param.source', 'a file with the matrix');
  const needs = product([classes, classes]);
  if (!differ(product(matrix), needs)) return true;
  const facts = {
    blob: bottomNames[2] ?? '',
    shape: formatShape(matrix),
    needs: `${formatDim(needs)} values, one for each pair of the ${formatDim(classes)} classes`,
  };
  report(wrongShape, facts, { field: 'bottom', index: 2 });
  return false;
}
