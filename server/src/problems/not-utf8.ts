import { defineProblem } from './define.ts';

/** A file whose bytes are not UTF-8. Caffe takes any bytes in comments and strings. */
export const notUtf8 = defineProblem<{ byte: number }>({
  code: 'not-utf8',
  level: 'warning',
  message: ({ byte }) =>
    `The byte 0x${byte.toString(16).toUpperCase()} is not UTF-8 here; the file is read as Latin-1.`,
});
