import { defineProblem } from './define.ts';

/** A number that its type can hold and Caffe cannot use. */
export const valueOutOfBounds = defineProblem<{ field: string; value: number; needs: string }>({
  code: 'value-out-of-bounds',
  level: 'error',
  message: ({ field, value, needs }) => `${field} is ${value}; it must be ${needs}.`,
});
