import { defineProblem } from './define.ts';

/** More best values asked for than there are. */
export const topKTooLarge = defineProblem<{ topK: number; scores: number; areSwapped?: true }>({
  code: 'top-k-too-large',
  level: 'error',
  message: ({ topK, scores, areSwapped }) =>
    scores === 0
      ? `There are more labels than scores.${areSwapped ? ' The bottoms look swapped: scores come first, then labels.' : ''}`
      : `top_k is ${topK}, but there ${scores === 1 ? 'is' : 'are'} only ${scores} to choose from.`,
});
