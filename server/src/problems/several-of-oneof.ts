import { defineProblem } from './define.ts';

/** Two fields of one `oneof`, of which a message has one at most. */
export const severalOfOneof = defineProblem<{ field: string; other: string }>({
  code: 'several-of-oneof',
  level: 'error',
  message: ({ field, other }) => `"${field}" and "${other}" are in one oneof: only one of them may be set.`,
});
