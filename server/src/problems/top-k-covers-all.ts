import { defineProblem } from './define.ts';

/** An accuracy that cannot be wrong. */
export const topKCoversAll = defineProblem<{ topK: number }>({
  code: 'top-k-covers-all',
  level: 'warning',
  message: ({ topK }) =>
    `With ${topK === 1 ? 'one class' : `${topK} classes`} and top_k ${topK} every sample is right: the accuracy is always 1.`,
});
