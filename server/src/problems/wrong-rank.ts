import { defineProblem } from './define.ts';

/** A bottom with another number of axes than the layer can read. */
export const wrongRank = defineProblem<{ blob: string; shape: string; axes: number; needs: string }>({
  code: 'wrong-rank',
  level: 'error',
  message: ({ blob, shape, axes, needs }) =>
    `The bottom "${blob}" (${shape}) has ${axes} ${axes === 1 ? 'axis' : 'axes'}; the layer needs ${needs}.`,
});
