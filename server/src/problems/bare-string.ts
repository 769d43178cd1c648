import { defineProblem } from './define.ts';

/** A string without its quotes. */
export const bareString = defineProblem<{ field: string; value: string }>({
  code: 'bare-string',
  level: 'error',
  message: ({ field, value }) => `"${field}" takes a string: write "${value}" in quotes.`,
});
