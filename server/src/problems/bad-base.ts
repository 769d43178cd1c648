import { defineProblem } from './define.ts';

/** A base of a power or logarithm that there is none to. */
export const badBase = defineProblem<{ base: number; logarithm: boolean }>({
  code: 'bad-base',
  level: 'error',
  message: ({ base, logarithm }) =>
    `base is ${base}; it must be a positive number${logarithm ? ' other than 1' : ''}, or -1 for e.`,
});
