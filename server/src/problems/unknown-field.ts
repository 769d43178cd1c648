import { defineProblem } from './define.ts';
import { knownToForks } from './forks.ts';

/** A field that the message does not have. */
export const unknownField = defineProblem<{
  field: string;
  message: string;
  nearest?: string;
  /** What is written today in the place of a field of the V1 syntax. */
  today?: string;
  /** The forks of Caffe that have it. */
  forks?: readonly string[];
}>({
  code: 'unknown-field',
  level: 'error',
  message: ({ field, message, nearest, today, forks }) =>
    today
      ? `"${field}" is the V1 syntax of "layers"; today: ${today}.`
      : `${message} has no field "${field}".${knownToForks(forks) || (nearest ? ` Did you mean "${nearest}"?` : '')}`,
});
