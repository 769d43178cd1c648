import { defineProblem } from './define.ts';

/** A Reshape in which more than one size is to be inferred. */
export const severalInferredDims = defineProblem({
  code: 'several-inferred-dims',
  level: 'error',
  message: () => 'Only one dim may be -1: from the count alone Caffe can infer only one size.',
});
