import { defineProblem } from './define.ts';

/** Loss weights for some tops only. */
export const lossWeightCount = defineProblem<{ weights: number; tops: number }>({
  code: 'loss-weight-count',
  level: 'error',
  message: ({ weights, tops }) =>
    weights === 0
      ? `A loss with ${tops} tops needs a loss_weight for each of them.`
      : `There ${weights === 1 ? 'is 1 loss_weight' : `are ${weights} loss_weight`} for ${tops} top${tops === 1 ? '' : 's'}: give none, or one for each top.`,
});
