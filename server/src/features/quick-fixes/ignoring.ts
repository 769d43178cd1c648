import type { Analysis } from '../../analysis/analyze.ts';
import { badSuppression } from '../../problems/bad-suppression.ts';
import { isRefusal, type Problem } from '../../problems/define.ts';
import { unusedSuppression } from '../../problems/unused-suppression.ts';
import { inserting } from '../edits/edit.ts';
import type { Proposal } from './fix.ts';

/** Says on the line before that it is meant so. Of what Caffe refuses that helps nobody. */
export function* ignoring({ text }: Analysis, problem: Problem): Generator<Proposal> {
  const { code } = problem.kind;
  if (isRefusal(problem) || code === unusedSuppression.code || code === badSuppression.code) return;
  const start = text.lastIndexOf('\n', problem.span.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, problem.span.start))?.[0] ?? '';
  const comment = `${indent}# prototxt-ignore: ${code}\n`;
  yield { title: `Ignore ${code} here`, edits: [inserting(start, comment)] };
}
