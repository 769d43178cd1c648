import { defineProblem } from './define.ts';

/** `propagate_down` for some bottoms only. */
export const propagateDownCount = defineProblem<{ values: number; bottoms: number }>({
  code: 'propagate-down-count',
  level: 'error',
  message: ({ values, bottoms }) =>
    `There ${values === 1 ? 'is' : 'are'} ${values} propagate_down for ${bottoms} bottom${bottoms === 1 ? '' : 's'}: give none, or one for each bottom.`,
});
