import { defineProblem } from './define.ts';

/** A data layer that makes empty batches. */
export const missingBatchSize = defineProblem<{ field: string }>({
  code: 'missing-batch-size',
  level: 'warning',
  message: ({ field }) => `${field} is not set, so a batch holds no samples.`,
});
