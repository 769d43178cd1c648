import { defineProblem } from './define.ts';

/** A level of a pyramid whose bins do not fit into the map. */
export const tooManyBins = defineProblem<{ axis: string; size: number; bins: number; level: number }>({
  code: 'too-many-bins',
  level: 'error',
  message: ({ axis, size, bins, level }) =>
    `Level ${level} of the pyramid cannot cut a ${axis} of ${size} into ${bins} bins; a pyramid_height of ${level} works.`,
});
