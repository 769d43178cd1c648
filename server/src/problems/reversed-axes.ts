import { defineProblem } from './define.ts';

/** A range of axes that ends before it begins. */
export const reversedAxes = defineProblem<{ axis: number; endAxis: number }>({
  code: 'reversed-axes',
  level: 'error',
  message: ({ axis, endAxis }) => `end_axis (${endAxis}) lies before axis (${axis}).`,
});
