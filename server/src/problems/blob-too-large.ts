import { defineProblem } from './define.ts';

/** A blob that no Caffe can hold: over 2³¹ − 1 elements. */
export const blobTooLarge = defineProblem<{ what: string; shape: string; count: number }>({
  code: 'blob-too-large',
  level: 'error',
  message: ({ what, shape, count }) =>
    `${what} would be ${shape}: ${count.toLocaleString('en-US')} elements, and Caffe holds at most 2,147,483,647.`,
});
