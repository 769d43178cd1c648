import { defineProblem } from './define.ts';
import type { Pair } from './shapes-differ.ts';

/** A crop that reaches past the end of the blob that it is cut from. */
export const cropOutOfBounds = defineProblem<{
  axis: number;
  size: number;
  offset: number;
  available: number;
  /** Where no offset would do. */
  pair?: Pair;
  /** How the branches part, as a sentence. */
  why?: string;
}>({
  code: 'crop-out-of-bounds',
  level: 'error',
  message: ({ axis, size, offset, available, why }) =>
    `A crop of ${size} at offset ${offset} does not fit into axis ${axis}, which has ${available}.${why ? ` ${why}` : ''}`,
});
