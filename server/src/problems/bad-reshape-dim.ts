import { defineProblem } from './define.ts';

/** A size in a Reshape that means nothing. */
export const badReshapeDim = defineProblem<{ dim: number }>({
  code: 'bad-reshape-dim',
  level: 'error',
  message: ({ dim }) => `dim is ${dim}: give a size, 0 to copy the bottom's, or -1 to infer it.`,
});
