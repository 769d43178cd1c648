import { defineProblem } from './define.ts';

/** A bottom with another shape than the layer can read. */
export const wrongShape = defineProblem<{ blob: string; shape: string; needs: string }>({
  code: 'wrong-shape',
  level: 'error',
  message: ({ blob, shape, needs }) => `The bottom "${blob}" has shape ${shape}; the layer needs ${needs}.`,
});
