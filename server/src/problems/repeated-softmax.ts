import { defineProblem } from './define.ts';

/** A loss that applies the function that was applied already. */
export const repeatedSoftmax = defineProblem<{ loss: string; type: string; blob: string }>({
  code: 'repeated-softmax',
  level: 'warning',
  message: ({ loss, type, blob }) =>
    `${loss} takes raw scores, but "${blob}" went through a ${type} already.`,
});
