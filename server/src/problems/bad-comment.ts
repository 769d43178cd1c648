import { defineProblem } from './define.ts';

/** A comment as C and others write it. */
export const badComment = defineProblem<{ begin: string }>({
  code: 'bad-comment',
  level: 'error',
  message: ({ begin }) => `A comment begins with "#" and ends with its line; text format has no "${begin}".`,
});
