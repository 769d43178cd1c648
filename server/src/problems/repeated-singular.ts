import { defineProblem } from './define.ts';

/** A field that may stand once and stands twice; text format does not merge messages. */
export const repeatedSingular = defineProblem<{ field: string }>({
  code: 'repeated-singular',
  level: 'error',
  message: ({ field }) => `"${field}" is set already; it may stand only once.`,
});
