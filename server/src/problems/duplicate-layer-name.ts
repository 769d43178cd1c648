import { defineProblem } from './define.ts';

/** Two layers of one name, of which one gets the weights of the other. */
export const duplicateLayerName = defineProblem<{ name: string }>({
  code: 'duplicate-layer-name',
  level: 'warning',
  message: ({ name }) =>
    `Another layer is called "${name}" too: weights are stored and found by the name of the layer.`,
});
