import { defineProblem } from './define.ts';
import type { Pair } from './shapes-differ.ts';

/** Labels that are more or fewer than the predictions they belong to. */
export const wrongLabelCount = defineProblem<{
  labels: string;
  labelShape: string;
  count: number;
  predictions: string;
  predictionShape: string;
  axis: number;
  needs: number;
  /** The labels seem to stand where the scores belong. */
  areSwapped?: true;
  pair?: Pair;
  /** How the branches part, as a sentence. */
  why?: string;
}>({
  code: 'wrong-label-count',
  level: 'error',
  message: ({ labels, labelShape, count, predictions, predictionShape, axis, needs, areSwapped, why }) =>
    `"${labels}" (${labelShape}) holds ${inFull(count)} labels; "${predictions}" (${predictionShape}) with its classes on axis ${axis} needs ${inFull(needs)}.${areSwapped ? ' The bottoms look swapped: scores come first, then labels.' : why ? ` ${why}` : ''}`,
});

function inFull(count: number): string {
  return count.toLocaleString('en-US');
}
