import { defineProblem } from './define.ts';

/** A size that must be a multiple of another and is not. */
export const notDivisible = defineProblem<{ what: string; size: number; by: string; divisor: number }>({
  code: 'not-divisible',
  level: 'error',
  message: ({ what, size, by, divisor }) => `${what} (${size}) is not divisible by ${by} (${divisor}).`,
});
