import type { Analysis } from '../../analysis/analyze.ts';
import type { Problem } from '../../problems/define.ts';
import { type Edit, withLineEndsOf } from '../../text/edits.ts';
import { type Span, touches } from '../../text/span.ts';
import type { Proposal } from './fix.ts';
import { ignoring } from './ignoring.ts';
import { fixers } from './list.ts';
import { Trial, type Workshop } from './trial.ts';

/** A way out of a problem that was tried: the problem is gone, and no error is new. */
export interface QuickFix extends Proposal {
  readonly fixes: Problem;
}

/** So many fixes of one problem are enough to choose from, and so many attempts enough to find them. */
const MOST_FIXES = 4;
const MOST_TRIALS = 12;

/** What can be done about the problems that the span touches. */
export function quickFixes(analysis: Analysis, span: Span, workshop: Workshop): readonly QuickFix[] {
  const trial = new Trial(analysis, workshop);
  const fixes = workshop
    .diagnose(analysis)
    .map(({ problem }) => problem)
    .filter(it => touches(it.span, span.start) || touches(span, it.span.start))
    .flatMap(problem => [
      ...successful(proposals(problem, analysis), problem, trial),
      ...successful(withLineEnds(ignoring(analysis, problem), analysis), problem, trial),
    ]);
  // Two problems of one place may have the same way out.
  const ways = fixes.map(it => JSON.stringify(it.edits));
  return fixes.filter((_, i) => ways.indexOf(ways[i] ?? '') === i);
}

/** Does all that is safe, whatever is wrong: nobody has to look at it. */
export function fixAll(analysis: Analysis, workshop: Workshop): readonly Edit[] {
  const trial = new Trial(analysis, workshop);
  const wanted = workshop.diagnose(analysis).flatMap(({ problem }) => {
    const proposal = proposals(problem, analysis).find(it => it.isSafe);
    return proposal ? [{ problems: [problem], edits: proposal.edits }] : [];
  });
  const together = wanted.reduce(joined, nothing);
  if (trial.succeeds(together.problems, together)) return together.edits;
  return wanted.reduce((done, next) => {
    const attempt = joined(done, next);
    return trial.succeeds(attempt.problems, attempt) ? attempt : done;
  }, nothing).edits;
}

function successful(them: readonly Proposal[], problem: Problem, trial: Trial): QuickFix[] {
  const fixes: QuickFix[] = [];
  for (const proposal of them.slice(0, MOST_TRIALS)) {
    if (!trial.succeeds([problem], proposal)) continue;
    fixes.push({ ...proposal, fixes: problem });
    if (fixes.length === MOST_FIXES) break;
  }
  return fixes;
}

function proposals(problem: Problem, analysis: Analysis): Proposal[] {
  return withLineEnds(fixers.get(problem.kind.code)?.propose(analysis, problem) ?? [], analysis);
}

function withLineEnds(them: Iterable<Proposal>, { text }: Analysis): Proposal[] {
  return Array.from(them, it => ({ ...it, edits: withLineEndsOf(text, it.edits) }));
}

interface Attempt {
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
}

const nothing: Attempt = { problems: [], edits: [] };

/** Both together, unless they change the same. */
function joined(done: Attempt, next: Attempt): Attempt {
  const isFree = next.edits.every(({ span }) =>
    done.edits.every(it => it.span.end <= span.start || span.end <= it.span.start),
  );
  if (!isFree) return done;
  return { problems: [...done.problems, ...next.problems], edits: [...done.edits, ...next.edits] };
}
