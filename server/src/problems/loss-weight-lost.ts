import { defineProblem } from './define.ts';

/** A weight of a loss with several tops that Caffe forgets, since another layer reads that top. */
export const lossWeightLost = defineProblem<{ blob: string; reader: string }>({
  code: 'loss-weight-lost',
  level: 'error',
  message: ({ blob, reader }) =>
    `As "${reader}" reads "${blob}", Caffe forgets the weights of all tops here, and then stops for want of them.`,
});
