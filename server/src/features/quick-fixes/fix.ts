import type { Analysis } from '../../analysis/analyze.ts';
import type { Flavour } from '../../layers/flavour.ts';
import { factsOf, type Problem, type ProblemKind } from '../../problems/define.ts';
import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';

/** A way out of a problem, before anybody has tried it. */
export interface Proposal {
  /** An imperative sentence without a full stop. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Nearly always what was meant. */
  readonly isPreferred?: boolean;
  /** Changes only how something is written, so that it may be done without asking. */
  readonly isSafe?: boolean;
  /** Lets more of the text be checked, so that errors which come to light are not of its making. */
  readonly reveals?: boolean;
  /** The Caffe that is in force after it, where that is another one. */
  readonly readAs?: Flavour;
}

/** A problem of a known kind, in the text that has it. */
export interface Fault<Facts> {
  readonly analysis: Analysis;
  readonly problem: Problem;
  readonly facts: Facts;
  readonly span: Span;
  /** What stands at the span. */
  readonly written: string;
}

/** What to propose for the problems of one kind. */
export interface Fixer {
  readonly code: string;
  propose(analysis: Analysis, problem: Problem): Iterable<Proposal>;
}

/** Declares what to propose for problems of that kind, the likeliest first; it need not be right, since each is tried. */
export function fixerFor<Facts>(
  kind: ProblemKind<Facts>,
  propose: (fault: Fault<Facts>) => Iterable<Proposal>,
): Fixer {
  return {
    code: kind.code,
    propose(analysis, problem) {
      // Only kinds without facts have none, and their type says so.
      const facts = factsOf(kind, problem) as Facts;
      const { span } = problem;
      return propose({ analysis, problem, facts, span, written: analysis.text.slice(span.start, span.end) });
    },
  };
}
