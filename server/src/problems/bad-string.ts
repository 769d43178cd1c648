import { defineProblem } from './define.ts';

/** A string in the wrong quotes, one that does not end on its line, or one with an escape that does not exist. */
export const badString = defineProblem<{ fault: 'unterminated' | 'escape' | 'nul' | 'curly' }>({
  code: 'bad-string',
  level: 'error',
  message: ({ fault }) => {
    if (fault === 'unterminated') return 'The string does not end on its line: a closing quote is missing.';
    if (fault === 'curly')
      return 'The quotes are those of a text processor; text format has straight ones: "…".';
    return fault === 'escape'
      ? 'There is no such escape in text format; a backslash itself is written \\\\.'
      : 'A string holds no NUL character; write \\0.';
  },
});
