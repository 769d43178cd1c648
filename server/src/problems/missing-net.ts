import { defineProblem } from './define.ts';

/** A solver that does not say what it trains. */
export const missingNet = defineProblem({
  code: 'missing-net',
  level: 'error',
  message: () =>
    'The solver has no net to train: name its file with net, or with train_net if tests have files of their own.',
});
