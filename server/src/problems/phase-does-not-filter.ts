import { defineProblem } from './define.ts';

/** A phase beside the rules that select layers. */
export const phaseDoesNotFilter = defineProblem<{ phase: string }>({
  code: 'phase-does-not-filter',
  level: 'warning',
  message: ({ phase }) =>
    `phase does not select a layer: this one exists in every phase. Write include { phase: ${phase} }.`,
});
