import { defineProblem } from './define.ts';

/** A data layer in a net that is fed by the program. */
export const leftoverDataLayer = defineProblem<{ type: string; input: string }>({
  code: 'leftover-data-layer',
  level: 'warning',
  message: ({ type, input }) =>
    `The net is fed through the input "${input}", and this ${type} layer still needs its own data: a net for deployment has none.`,
});
