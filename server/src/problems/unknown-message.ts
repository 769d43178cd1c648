import { defineProblem } from './define.ts';

/** A header that names a message which Caffe does not have, so that nothing but the syntax is checked. */
export const unknownMessage = defineProblem<{ message: string; file?: string; nearest?: string }>({
  code: 'unknown-message',
  level: 'warning',
  message: ({ message, file = 'caffe.proto', nearest }) =>
    `${file} has no message "${message}", so only the syntax of this file is checked.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
});
