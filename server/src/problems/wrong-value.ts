import { defineProblem } from './define.ts';

/** A value of another kind than the field holds. */
export const wrongValue = defineProblem<{ field: string; expected: string }>({
  code: 'wrong-value',
  level: 'error',
  message: ({ field, expected }) => `"${field}" takes ${expected}.`,
});
