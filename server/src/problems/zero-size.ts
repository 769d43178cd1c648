import { defineProblem } from './define.ts';

/** A blob without values. */
export const zeroSize = defineProblem<{ blob: string; shape: string }>({
  code: 'zero-size',
  level: 'warning',
  message: ({ blob, shape }) => `"${blob}" is ${shape}: it holds no value.`,
});
