import { defineProblem } from './define.ts';

/** `layer` and `layers` in one file. */
export const mixedSyntax = defineProblem({
  code: 'mixed-syntax',
  level: 'error',
  message: () => 'A file uses either layer or the older layers, not both; Caffe refuses to upgrade this one.',
});
