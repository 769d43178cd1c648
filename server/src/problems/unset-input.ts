import { defineProblem } from './define.ts';

/** A blob that an Input makes without a shape and that Caffe has to split: a Split cannot copy it. */
export const unsetInput = defineProblem<{ blob: string; input: string }>({
  code: 'unset-input',
  level: 'error',
  message: ({ blob, input }) =>
    `"${blob}" has no shape yet, so Caffe cannot split it among readers: give "${input}" an input_param with its shape.`,
});
