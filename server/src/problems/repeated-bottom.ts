import { defineProblem } from './define.ts';

/** A layer that combines a blob with itself. */
export const repeatedBottom = defineProblem<{ blob: string; type: string }>({
  code: 'repeated-bottom',
  level: 'warning',
  message: ({ blob, type }) => `${type} reads "${blob}" twice: is the other bottom another blob?`,
});
