import { defineProblem } from './define.ts';

/** A string that must be one of a few words and is not. */
export const unknownChoice = defineProblem<{
  field: string;
  /** Empty where nothing is written. */
  value: string;
  known: readonly string[];
  nearest?: string;
}>({
  code: 'unknown-choice',
  level: 'error',
  message: ({ field, value, known, nearest }) => {
    if (value === '') return `${field} is not set; it is one of ${known.join(', ')}.`;
    const instead = nearest ? `Did you mean "${nearest}"?` : `It has ${known.join(', ')}.`;
    return `Caffe has no ${field} "${value}". ${instead}`;
  },
});
