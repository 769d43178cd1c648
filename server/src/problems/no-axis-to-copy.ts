import { defineProblem } from './define.ts';

/** A 0 in a Reshape that stands for an axis which the bottom does not have. */
export const noAxisToCopy = defineProblem<{ axis: number; shape: string }>({
  code: 'no-axis-to-copy',
  level: 'error',
  message: ({ axis, shape }) =>
    `dim: 0 copies axis ${axis} of the bottom, but the bottom has shape ${shape}.`,
});
