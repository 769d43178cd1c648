import { defineProblem } from './define.ts';

/** Two bottoms that do not go together, for whoever looks for the layers at which their branches part. */
export interface Pair {
  readonly bottoms: readonly [number, number];
  /** The axis of each on which they differ; absent where already the number of axes does. */
  readonly axes?: readonly [number, number];
}

/** Two bottoms whose shapes must agree and do not. */
export const shapesDisagree = defineProblem<{
  first: string;
  firstShape: string;
  second: string;
  secondShape: string;
  /** What must be equal, as the end of a sentence. */
  rule: string;
  pair: Pair;
  /** How the branches part, as a sentence. */
  why?: string;
  /** The names of the layers at which they part. */
  partAt?: readonly string[];
}>({
  code: 'shapes-differ',
  level: 'error',
  message: ({ first, firstShape, second, secondShape, rule, why }) =>
    `"${first}" is ${firstShape} and "${second}" is ${secondShape}: ${rule}.${why ? ` ${why}` : ''}`,
});
