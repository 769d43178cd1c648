import { defineProblem } from './define.ts';

/** A repeated field with a number of values that does not fit. */
export const wrongValueCount = defineProblem<{ field: string; count: number; needs: string }>({
  code: 'wrong-value-count',
  level: 'error',
  message: ({ field, count, needs }) =>
    `${field} has ${count} value${count === 1 ? '' : 's'}; it needs ${needs}.`,
});
