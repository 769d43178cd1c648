import { MAX_AXES } from '../blob-limits.ts';

/**
 * What a description may ask for at most. A file comes with any folder that somebody opens, so reading it, and
 * working out the sizes of one layer, must end in a moment whatever stands in it. Nobody's layers come near.
 */
export const limits = {
  /** Characters of a file. */
  file: 100_000,
  /** Lists and objects of a file, one inside the other. */
  depth: 20,
  /** Entries of a file. */
  entries: 1_000,
  /** What is told of one file. */
  faults: 100,
  /** Shapes in a list of them. */
  shapes: 100,
  /** Axes of a shape. */
  axes: MAX_AXES,
  /** Characters of an expression. */
  expression: 500,
  /** Steps that all expressions of an entry may take together. */
  steps: 20_000,
  /** Items of a list that an expression looks at. */
  items: 1_000,
  /** Characters of a text that an expression looks at. */
  text: 10_000,
} as const;
