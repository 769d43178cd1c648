import type { Analysis } from '../analysis/analyze.ts';
import type { Problem } from '../problems/define.ts';
import { diagnose, messageOf } from './diagnose.ts';

/** Every problem once, whatever the states; one that not every state of its layer has says where it occurs. */
export function problems(analysis: Analysis): readonly Problem[] {
  return diagnose(analysis).map(it => ({ ...it.problem, message: messageOf(it) }));
}
