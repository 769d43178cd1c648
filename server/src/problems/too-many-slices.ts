import { defineProblem } from './define.ts';

/** More tops than the axis that is cut has places. */
export const tooManySlices = defineProblem<{ tops: number; axis: number; size: number }>({
  code: 'too-many-slices',
  level: 'error',
  message: ({ tops, axis, size }) =>
    `Axis ${axis} has ${size}: too few to cut at slice points into ${tops} tops.`,
});
