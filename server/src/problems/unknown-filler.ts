import { defineProblem } from './define.ts';

/** A filler type that Caffe does not have. */
export const unknownFiller = defineProblem<{ type: string; known: readonly string[]; nearest?: string }>({
  code: 'unknown-filler',
  level: 'error',
  message: ({ type, known, nearest }) =>
    `Caffe has no filler "${type}". ${nearest ? `Did you mean "${nearest}"?` : `It has ${known.join(', ')}.`}`,
});
