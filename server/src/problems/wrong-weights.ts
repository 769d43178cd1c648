import { defineProblem } from './define.ts';

/** Weights in the text whose shape does not go with the settings of the layer. */
export const wrongWeights = defineProblem<{ role: string; shape: string; needs: string }>({
  code: 'wrong-weights',
  level: 'error',
  message: ({ role, shape, needs }) =>
    `The ${role} in blobs has shape ${shape}; with these settings the layer needs ${needs}.`,
});
