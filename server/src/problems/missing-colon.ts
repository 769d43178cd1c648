import { defineProblem } from './define.ts';

/** A scalar that follows its field's name without a colon. */
export const missingColon = defineProblem<{ field: string }>({
  code: 'missing-colon',
  level: 'error',
  message: ({ field }) => `A colon is missing after "${field}".`,
});
