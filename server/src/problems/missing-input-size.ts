import { defineProblem } from './define.ts';

/** More inputs than sizes for them; Caffe reads past the list. */
export const missingInputSize = defineProblem<{ input: string; axes: number }>({
  code: 'missing-input-size',
  level: 'error',
  message: ({ input, axes }) =>
    `The input "${input}" has no size: it needs an input_shape, or ${axes === 4 ? 'four' : 'five'} input_dim, as every input before it.`,
});
