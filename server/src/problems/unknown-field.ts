import { defineProblem } from './define.ts';

/** A field that the message does not have. */
export const unknownField = defineProblem<{
  field: string;
  message: string;
  nearest?: string;
  /** What is written today in the place of a field of the V1 syntax. */
  today?: string;
}>({
  code: 'unknown-field',
  level: 'error',
  message: ({ field, message, nearest, today }) =>
    today
      ? `"${field}" is the V1 syntax of "layers"; today: ${today}.`
      : `${message} has no field "${field}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
});
