import { defineProblem } from './define.ts';

/** A window that steps over some of its input. */
export const strideSkipsInput = defineProblem<{ axes: string; stride: number; read: number }>({
  code: 'stride-skips-input',
  level: 'warning',
  message: ({ axes, stride, read }) =>
    `Along ${axes} the window reads only ${read} of every ${stride} values: its stride steps over the rest.`,
});
