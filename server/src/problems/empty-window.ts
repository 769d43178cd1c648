import { defineProblem } from './define.ts';

/** A last window that lies behind the input. */
export const emptyWindow = defineProblem<{ axes: string; pool: string }>({
  code: 'empty-window',
  level: 'warning',
  message: ({ axes, pool }) =>
    `Along ${axes} the last window lies wholly behind the input: its ${pool} is of no values.`,
});
