import { defineProblem } from './define.ts';

/** A crop that reaches past the end of the blob that it is cut from. */
export const cropOutOfBounds = defineProblem<{
  axis: number;
  size: number;
  offset: number;
  available: number;
}>({
  code: 'crop-out-of-bounds',
  level: 'error',
  message: ({ axis, size, offset, available }) =>
    `A crop of ${size} at offset ${offset} does not fit into axis ${axis}, which has ${available}.`,
});
