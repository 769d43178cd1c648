import { defineProblem } from './define.ts';

/** A net of a solver that Caffe does not build; `first` says why, and `more` counts what else is wrong. */
export const netRefused = defineProblem<{
  path: string;
  phases: readonly string[];
  first: string;
  more: number;
}>({
  code: 'net-refused',
  level: 'warning',
  message: ({ path, phases, first, more }) =>
    `${path}: Caffe would refuse it in phase ${phases.join(' and ')}: ${first}${more > 0 ? ` (and ${more} more)` : ''}`,
});
