import { defineProblem } from './define.ts';

/** An accuracy among more best scores than there are. */
export const topKTooLarge = defineProblem<{ topK: number; scores: number }>({
  code: 'top-k-too-large',
  level: 'error',
  message: ({ topK, scores }) =>
    `top_k is ${topK}, but there ${scores === 1 ? 'is 1 score' : `are ${scores} scores`} for each label.`,
});
