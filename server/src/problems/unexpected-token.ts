import { defineProblem } from './define.ts';

/** Something that text format does not allow at its place. */
export const unexpectedToken = defineProblem<{ found: string }>({
  code: 'unexpected-token',
  level: 'error',
  message: ({ found }) => `"${found}" is not expected here.`,
});
