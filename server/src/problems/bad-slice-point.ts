import { defineProblem } from './define.ts';

/** A slice point out of order or past the end of the axis. */
export const badSlicePoint = defineProblem<{
  point: number;
  /** The point before it; 0 for the first. */
  previous: number;
  axis: number;
  /** The size of the axis, where it is known. */
  size?: number;
}>({
  code: 'bad-slice-point',
  level: 'error',
  message: ({ point, previous, axis, size }) =>
    point <= previous
      ? `slice_point ${point} must be more than ${previous}: the points rise strictly, from 1.`
      : `slice_point ${point} lies past the end of axis ${axis}, which has ${size}.`,
});
