import { defineProblem } from './define.ts';

/** `layer` and `layers` in one file. */
export const mixedSyntax = defineProblem({
  code: 'mixed-syntax',
  level: 'error',
  message: () =>
    'A file has either layer or the older layers entries, and Caffe refuses one with both: write this entry like the others.',
});
