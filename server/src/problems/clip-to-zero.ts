import { defineProblem } from './define.ts';

/** A Clip without bounds. */
export const clipToZero = defineProblem({
  code: 'clip-to-zero',
  level: 'warning',
  message: () => 'Without clip_param both bounds are 0, and so is every value.',
});
