import { defineProblem } from './define.ts';

/** A field that the message does not have. */
export const unknownField = defineProblem<{ field: string; message: string; nearest?: string }>({
  code: 'unknown-field',
  level: 'error',
  message: ({ field, message, nearest }) =>
    `${message} has no field "${field}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
});
