import { defineProblem } from './define.ts';

/** A V0 padding layer whose output goes elsewhere than into one convolution or pooling. */
export const misplacedPadding = defineProblem<{ layer: string }>({
  code: 'misplaced-padding',
  level: 'error',
  message: ({ layer }) =>
    `The padding layer "${layer}" must have one bottom and one top, read by a conv or pool layer with no other bottom.`,
});
