import type { LayerContext } from './define.ts';
import { differ, isKnown, product } from './shape.ts';

/**
 * Whether the scores and the labels of a layer seem to stand the wrong way round: there are more labels than scores,
 * for the same batch.
 */
export function lookSwapped({ layer: { type }, bottoms }: Pick<LayerContext, 'layer' | 'bottoms'>): boolean {
  const [scores, labels] = bottoms;
  if (!readsLabels.has(type) || !scores || !labels || differ(scores[0] ?? 1, labels[0] ?? 1)) return false;
  const [scoreCount, labelCount] = [product(scores), product(labels)];
  return isKnown(scoreCount) && isKnown(labelCount) && scoreCount < labelCount;
}

/** The types that read scores, and labels behind them. */
const readsLabels: ReadonlySet<string> = new Set([
  'Accuracy',
  'HingeLoss',
  'InfogainLoss',
  'MultinomialLogisticLoss',
  'SoftmaxWithLoss',
]);
