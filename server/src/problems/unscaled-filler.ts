import { defineProblem } from './define.ts';

/** A random filler with the spread that it has by default. */
export const unscaledFiller = defineProblem<{ type: string; spread: string }>({
  code: 'unscaled-filler',
  level: 'warning',
  message: ({ type, spread }) =>
    `Without its own settings a ${type} filler draws ${spread}: too wide for weights.`,
});
