import { defineProblem } from './define.ts';

/** A window that does not fit: the output would have a size of 0 or less. */
export const badOutputSize = defineProblem<{ axis: string; formula: string; size: number }>({
  code: 'bad-output-size',
  level: 'error',
  message: ({ axis, formula, size }) =>
    `The output ${axis} would be ${formula} = ${String(size).replace('-', '−')}: the window does not fit.`,
});
