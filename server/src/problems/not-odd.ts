import { defineProblem } from './define.ts';

/** A window size that must be odd, so that it has a middle. */
export const notOdd = defineProblem<{ field: string; value: number }>({
  code: 'not-odd',
  level: 'error',
  message: ({ field, value }) => `${field} is ${value}; it must be odd.`,
});
