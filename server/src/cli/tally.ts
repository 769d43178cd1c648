import type { Level } from '../problems/define.ts';
import type { FoundProblem } from './problem-report.ts';

/** How much was found in how many files. */
export class Tally {
  /** Files on which there is a report. */
  files = 0;
  /** Files of which nothing can be said. */
  failures = 0;
  errors = 0;
  warnings = 0;
  remarks = 0;

  add(problems: readonly FoundProblem[]): void {
    this.files++;
    for (const { report } of problems) this[counters[report.severity]]++;
  }
}

const counters = {
  error: 'errors',
  warning: 'warnings',
  information: 'remarks',
} as const satisfies Record<Level, keyof Tally>;
