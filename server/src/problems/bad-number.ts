import { defineProblem } from './define.ts';

/** Digits that are no number of text format. */
export const badNumber = defineProblem<{ number: string }>({
  code: 'bad-number',
  level: 'error',
  message: ({ number }) =>
    /^0\d+$/.test(number)
      ? `${number} is no number: a leading zero makes it octal, which has no 8 and 9.`
      : `"${number}" is no number. A space must follow a number before the next word.`,
});
