import { defineProblem } from './define.ts';

/** An enum value in quotes. */
export const quotedEnum = defineProblem<{ field: string; value: string }>({
  code: 'quoted-enum',
  level: 'error',
  message: ({ field, value }) => `"${field}" takes a bare word: write ${value} without quotes.`,
});
