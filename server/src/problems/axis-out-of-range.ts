import { defineProblem } from './define.ts';

/** An axis that the blob does not have. */
export const axisOutOfRange = defineProblem<{ axis: number; field: string; axes: number; shape: string }>({
  code: 'axis-out-of-range',
  level: 'error',
  message: ({ axis, axes, shape }) =>
    axes === 0
      ? `There is no axis ${axis}: the blob is a scalar.`
      : `There is no axis ${axis}: the blob has shape ${shape}, so axes go from ${-axes} to ${axes - 1}.`,
});
