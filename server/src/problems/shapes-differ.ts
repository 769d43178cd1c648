import { defineProblem } from './define.ts';

/** Two bottoms whose shapes must agree and do not. */
export const shapesDisagree = defineProblem<{
  first: string;
  firstShape: string;
  second: string;
  secondShape: string;
  /** What must be equal, as the end of a sentence. */
  rule: string;
}>({
  code: 'shapes-differ',
  level: 'error',
  message: ({ first, firstShape, second, secondShape, rule }) =>
    `"${first}" has shape ${firstShape} and "${second}" ${secondShape}: ${rule}.`,
});
