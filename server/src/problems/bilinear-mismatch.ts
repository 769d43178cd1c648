import { defineProblem } from './define.ts';

/** A bilinear filler in a kernel that does not fit the stride. */
export const bilinearMismatch = defineProblem<{ stride: number; kernel: number; needs: number }>({
  code: 'bilinear-mismatch',
  level: 'warning',
  message: ({ stride, kernel, needs }) =>
    `A bilinear filler upsamples by ${stride} with kernel_size ${needs}; with ${kernel} it does not interpolate.`,
});
