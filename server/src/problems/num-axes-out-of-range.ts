import { defineProblem } from './define.ts';

/** A number of axes, counted from one of them, that the blob does not have. */
export const numAxesOutOfRange = defineProblem<{
  numAxes: number;
  axis: number;
  left: number;
  shape: string;
}>({
  code: 'num-axes-out-of-range',
  level: 'error',
  message: ({ numAxes, axis, left, shape }) =>
    `num_axes is ${numAxes}, but from axis ${axis} on ${shape} has ${left}: give at most that, or -1 for all.`,
});
