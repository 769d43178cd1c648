import { defineProblem } from './define.ts';

/** A field in brackets; Caffe's messages have no extensions. */
export const unknownExtension = defineProblem<{ extension: string; message: string }>({
  code: 'unknown-extension',
  level: 'error',
  message: ({ extension, message }) =>
    `${message} has no extension ${extension}: a name in brackets stands for one, and Caffe has none.`,
});
