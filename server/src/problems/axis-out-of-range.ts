import { defineProblem } from './define.ts';

/** An axis that the blob does not have. */
export const axisOutOfRange = defineProblem<{
  axis: number;
  field: string;
  axes: number;
  shape: string;
  blob?: string;
  /** The labels seem to stand where the scores belong. */
  areSwapped?: true;
}>({
  code: 'axis-out-of-range',
  level: 'error',
  message: ({ axis, axes, shape, blob, areSwapped }) => {
    const which = blob === undefined ? 'the blob' : `"${blob}"`;
    const why =
      axes === 0
        ? `There is no axis ${axis}: ${which} is a scalar.`
        : `There is no axis ${axis}: ${which} has shape ${shape}, so axes go from ${-axes} to ${axes - 1}.`;
    return areSwapped ? `${why} The bottoms look swapped: scores come first, then labels.` : why;
  },
});
