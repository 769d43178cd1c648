import type { Analysis } from '../../analysis/analyze.ts';
import type { Flavour } from '../../layers/flavour.ts';
import type { Problem } from '../../problems/define.ts';
import { type Edit, movedBy } from '../../text/edits.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Proposal } from './fix.ts';

/** What fixes are looked for with; passed in, so that they can be loaded on demand without a second analysis beside them. */
export interface Workshop {
  /** Analyses a text after edits. */
  revise(analysis: Analysis, edits: readonly Edit[], readAs?: Flavour): Analysis;
  /** The problems that somebody wants to see. */
  diagnose(analysis: Analysis): readonly Diagnosis[];
}

/** Tries edits of one text. */
export class Trial {
  readonly #analysis: Analysis;
  readonly #workshop: Workshop;
  readonly #errors: readonly Problem[];

  constructor(analysis: Analysis, workshop: Workshop) {
    this.#analysis = analysis;
    this.#workshop = workshop;
    this.#errors = errorsOf(analysis);
  }

  /** Whether after the edits the problems are gone, and all errors were there before, unless these are revealed. */
  succeeds(problems: readonly Problem[], { edits, reveals = false, readAs }: Attempted): boolean {
    if (edits.length === 0) return false;
    const after = this.#workshop.revise(this.#analysis, edits, readAs);
    const errors = errorsOf(after);
    const known = new Set(this.#errors.map(it => identity(it, edits)));
    if (!reveals && !errors.every(it => known.has(identity(it)))) return false;
    // What Caffe accepts is looked for only where it is asked about.
    const others = problems.every(isError)
      ? []
      : this.#workshop.diagnose(after).map(({ problem }) => problem);
    const left = new Set([...errors, ...others].map(it => identity(it)));
    return !problems.some(it => left.has(identity(it, edits)));
  }
}

/** What of a proposal is tried. */
type Attempted = Pick<Proposal, 'edits' | 'reveals' | 'readAs'>;

function errorsOf({ problems, states }: Analysis): readonly Problem[] {
  return [...problems, ...states.flatMap(it => it.problems)].filter(isError);
}

function isError({ kind }: Problem): boolean {
  return kind.level === 'error';
}

/** What a problem is and where; its words may change with the text around it. */
function identity({ kind, span }: Problem, edits: readonly Edit[] = []): string {
  return `${kind.code} ${movedBy(span.start, edits)}`;
}
