import { defineProblem } from './define.ts';

/** A dilation of 0, which Caffe does not refuse. */
export const zeroDilation = defineProblem({
  code: 'zero-dilation',
  level: 'warning',
  message: () =>
    'With a dilation of 0 all weights of the kernel read the same value; without dilation it is 1.',
});
