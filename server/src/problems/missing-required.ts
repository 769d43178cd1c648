import { defineProblem } from './define.ts';

/** A message that is written without a field that it must have. */
export const missingRequired = defineProblem<{ message: string; field: string }>({
  code: 'missing-required',
  level: 'error',
  message: ({ message, field }) => `${message} needs "${field}".`,
});
