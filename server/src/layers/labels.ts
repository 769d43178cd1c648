import { wrongLabelCount } from '../problems/wrong-label-count.ts';
import type { LayerContext } from './define.ts';
import { differ, formatShape, isKnown, product, scalar } from './shape.ts';
import { lookSwapped } from './swapped.ts';

/**
 * Whether the second bottom holds one label for each place in the first along all axes but that of the classes;
 * reports it otherwise.
 */
export function labelsFit(layer: LayerContext, classAxis: number): boolean {
  const { bottoms, bottomNames, report } = layer;
  const [predictions = scalar, labels = scalar] = bottoms;
  const needs = product(predictions.toSpliced(classAxis, 1));
  const count = product(labels);
  if (!isKnown(needs) || !isKnown(count) || needs === count) return true;
  const odd = predictions.findIndex((dim, i) => i !== classAxis && differ(dim, labels[i] ?? dim));
  const [predictionsName = '', labelsName = ''] = bottomNames;
  const facts = {
    labels: labelsName,
    labelShape: formatShape(labels),
    count,
    predictions: predictionsName,
    predictionShape: formatShape(predictions),
    axis: classAxis,
    needs,
    ...(lookSwapped(layer) && { areSwapped: true as const }),
    ...(odd !== -1 && { pair: { bottoms: [0, 1] as const, axes: [odd, odd] as const } }),
  };
  report(wrongLabelCount, facts, { field: 'bottom', index: 1 });
  return false;
}
