import { defineProblem } from './define.ts';

/** A bracket that is opened and never closed. */
export const unclosedBracket = defineProblem<{ open: string; closer: string }>({
  code: 'unclosed-bracket',
  level: 'error',
  message: ({ open, closer }) => `This ${open} is never closed: a ${closer} is missing.`,
});
