import { defineProblem } from './define.ts';

/** Two fields that exclude each other. */
export const conflictingFields = defineProblem<{ field: string; other: string; why?: string }>({
  code: 'conflicting-fields',
  level: 'error',
  message: ({ field, other, why }) => `Set either ${field} or ${other}, not both${why ? `: ${why}` : ''}.`,
});
