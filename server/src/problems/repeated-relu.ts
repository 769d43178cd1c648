import { defineProblem } from './define.ts';

/** A ReLU behind a ReLU. */
export const repeatedRelu = defineProblem<{ blob: string }>({
  code: 'repeated-relu',
  level: 'warning',
  message: ({ blob }) => `"${blob}" went through a ReLU already: a second one changes nothing.`,
});
