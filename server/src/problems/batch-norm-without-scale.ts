import { defineProblem } from './define.ts';

/** A BatchNorm without the Scale that others in the net have. */
export const batchNormWithoutScale = defineProblem<{ blob: string }>({
  code: 'batch-norm-without-scale',
  level: 'information',
  message: ({ blob }) =>
    `No Scale follows, as after the other BatchNorm layers of this net: "${blob}" is normalised without learned factors.`,
});
