import { defineProblem } from './define.ts';

/** Padding of a pooling window that could hold a whole window. */
export const padTooLarge = defineProblem<{ axis: string; pad: number; kernel: number }>({
  code: 'pad-too-large',
  level: 'error',
  message: ({ axis, pad, kernel }) => `Along the ${axis} pad (${pad}) must be less than kernel (${kernel}).`,
});
