import { defineProblem } from './define.ts';

/** A size or count that must be at least 1 and is not, or is not set at all. */
export const notPositive = defineProblem<{ field: string; value?: number }>({
  code: 'not-positive',
  level: 'error',
  message: ({ field, value }) =>
    value === undefined
      ? `${field} is not set; it must be at least 1.`
      : `${field} is ${value}; it must be at least 1.`,
});
