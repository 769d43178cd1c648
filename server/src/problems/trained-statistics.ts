import { defineProblem } from './define.ts';

/** A learning rate for blobs that are statistics. */
export const trainedStatistics = defineProblem<{ rate: number }>({
  code: 'trained-statistics',
  level: 'error',
  message: ({ rate }) =>
    `The blobs of BatchNorm are statistics, but lr_mult is ${rate}: write lr_mult: 0, or leave the param out.`,
});
