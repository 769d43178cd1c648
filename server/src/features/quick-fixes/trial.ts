import type { Analysis } from '../../analysis/analyze.ts';
import type { Problem } from '../../problems/define.ts';
import { type Edit, movedBy } from '../../text/edits.ts';

/** Analyses a text after edits. */
export type Revise = (analysis: Analysis, edits: readonly Edit[]) => Analysis;

/** Tries edits of one text. */
export class Trial {
  readonly #analysis: Analysis;
  readonly #revise: Revise;
  readonly #errors: readonly Problem[];

  constructor(analysis: Analysis, revise: Revise) {
    this.#analysis = analysis;
    this.#revise = revise;
    this.#errors = problemsOf(analysis).filter(isError);
  }

  /** Whether after the edits the problems are gone, and all errors were there before. */
  succeeds(problems: readonly Problem[], edits: readonly Edit[]): boolean {
    if (edits.length === 0) return false;
    const after = problemsOf(this.#revise(this.#analysis, edits));
    const left = new Set(after.map(it => identity(it)));
    if (problems.some(it => left.has(identity(it, edits)))) return false;
    const known = new Set(this.#errors.map(it => identity(it, edits)));
    return after.every(it => !isError(it) || known.has(identity(it)));
  }
}

function problemsOf({ problems, states }: Analysis): readonly Problem[] {
  return [...problems, ...states.flatMap(it => it.problems)];
}

function isError({ kind }: Problem): boolean {
  return kind.level === 'error';
}

/** What a problem is and where; its words may change with the text around it. */
function identity({ kind, span }: Problem, edits: readonly Edit[] = []): string {
  return `${kind.code} ${movedBy(span.start, edits)}`;
}
