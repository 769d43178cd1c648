import { defineProblem } from './define.ts';

/** The name of a field in quotes, as in JSON. */
export const quotedName = defineProblem<{ field: string }>({
  code: 'quoted-name',
  level: 'error',
  message: ({ field }) => `The name of a field has no quotes: write ${field}.`,
});
