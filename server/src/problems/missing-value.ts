import { defineProblem } from './define.ts';

/** A field's name with nothing behind it. */
export const missingValue = defineProblem<{ field: string }>({
  code: 'missing-value',
  level: 'error',
  message: ({ field }) =>
    field.endsWith('_param')
      ? `"${field}" has no value: its fields stand in braces, ${field} { … }.`
      : `"${field}" has no value.`,
});
