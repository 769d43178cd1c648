import type { Diagnosis } from '../features/diagnose.ts';
import type { Level } from '../problems/define.ts';

/** How many problems of each level were found. */
export interface ProblemCounts extends Readonly<Record<Level, number>> {
  /** There are more, which were not looked for. */
  readonly isCut: boolean;
}

/** Counts problems by their levels. */
export function countProblems(diagnoses: readonly Diagnosis[], isCut: boolean): ProblemCounts {
  const counts = { error: 0, warning: 0, information: 0, isCut };
  for (const { level } of diagnoses) counts[level]++;
  return counts;
}
