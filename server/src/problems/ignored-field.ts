import { defineProblem } from './define.ts';

/** A setting that Caffe parses and does not read. */
export const ignoredField = defineProblem<{ field: string; why: string }>({
  code: 'ignored-field',
  level: 'warning',
  tag: 'unnecessary',
  message: ({ field, why }) => `Caffe does not read ${field} here: ${why}.`,
});
