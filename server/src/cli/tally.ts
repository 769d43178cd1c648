import { counted } from '../features/numbers.ts';
import type { ProblemCounts } from './problem-counts.ts';

/** How much was found in how many files. */
export class Tally {
  /** Files on which there is a report. */
  files = 0;
  /** Files of which nothing can be said. */
  failures = 0;
  errors = 0;
  warnings = 0;
  remarks = 0;
  /** In some file there are more, which were not looked for. */
  #isCut = false;

  add({ error, warning, information, isCut }: ProblemCounts): void {
    this.files++;
    this.errors += error;
    this.warnings += warning;
    this.remarks += information;
    this.#isCut ||= isCut;
  }

  /** As a line: `2 errors, 1 warning in 3 files`. */
  summary(): string {
    const { errors, warnings, remarks } = this;
    const found = [
      [errors, 'error'],
      [warnings, 'warning'],
      [remarks, 'remark'],
    ] as const;
    const parts = found.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
    const all = parts.length > 0 ? parts.join(', ') : 'no problems';
    // What was not looked for are errors: only these are ever too many.
    return `${this.#isCut ? 'more than ' : ''}${all} in ${counted(this.files, 'file')}`;
  }
}
