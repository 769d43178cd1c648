import { defineProblem } from './define.ts';

/** A character that has no meaning outside strings and comments. */
export const badCharacter = defineProblem<{ text: string }>({
  code: 'bad-character',
  level: 'error',
  message: ({ text }) => {
    if (text.startsWith('\uFEFF'))
      return 'The file begins with a byte-order mark, which Caffe does not read. Save it as UTF-8 without BOM.';
    return text === '='
      ? 'Text format has a colon between a name and its value, not "=".'
      : `"${text}" has no place outside strings and comments.`;
  },
});
