import { defineProblem } from './define.ts';

/** A layer with both kinds of rules. */
export const includeAndExclude = defineProblem({
  code: 'include-and-exclude',
  level: 'error',
  message: () => 'A layer has include rules or exclude rules, not both.',
});
