import { defineProblem } from './define.ts';

/** A setting that has no useful default and is not written, or is empty. */
export const notSet = defineProblem<{ field: string; use: string }>({
  code: 'not-set',
  level: 'error',
  message: ({ field, use }) => `${field} is not set; it must name ${use}.`,
});
