import { defineProblem } from './define.ts';

/** One of two fields that must be set together. */
export const missingPartner = defineProblem<{ field: string; partner: string; why?: string }>({
  code: 'missing-partner',
  level: 'error',
  message: ({ field, partner, why }) => `${field} needs ${partner} beside it${why ? `: ${why}` : ''}.`,
});
