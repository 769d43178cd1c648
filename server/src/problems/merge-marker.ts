import { defineProblem } from './define.ts';

/** A line that Git wrote between the two sides of a merge. */
export const mergeMarker = defineProblem<{ marker: string }>({
  code: 'merge-marker',
  level: 'error',
  message: ({ marker }) =>
    `"${marker}" is left of a merge that is not finished: keep one of the two sides, and remove the marks.`,
});
