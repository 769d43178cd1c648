import type { Analysis, NetState } from '../analysis/analyze.ts';
import { layerAt } from '../analysis/in-states.ts';
import type { Lints } from '../analysis/lints/define.ts';
import { type Suppression, suppressions } from '../analysis/suppressions.ts';
import type { Phase } from '../net/select.ts';
import { badSuppression } from '../problems/bad-suppression.ts';
import { type Level, type Problem, problem } from '../problems/define.ts';
import { unusedSuppression } from '../problems/unused-suppression.ts';
import { LineIndex } from '../text/lines.ts';

/** A problem as a person is to see it. Caffe's verdict does not depend on it, but on `problem.kind.level`. */
export interface Diagnosis {
  readonly problem: Problem;
  /** By default that of its kind. */
  readonly level: Level;
  /** The states that have it; undefined where it does not depend on the state. */
  readonly states: readonly NetState[] | undefined;
  /** The phases that have it, if its layer exists in another that has not. */
  readonly phases: readonly Phase[];
}

/** What a user makes of the problems of a code; codes that are left out have the level of their kind. */
export type Levels = Readonly<Partial<Record<string, Level | 'off'>>>;

/** What to look for beside the problems that the analysis itself has found. */
export interface Wanted {
  readonly lints: Lints;
  readonly levels?: Levels;
  /** What is known of the file from elsewhere, such as of its bytes and of the files that it names. */
  readonly others?: readonly Problem[];
}

/**
 * The problems of all states in the order of the text, each once, with the levels that the user wants, and
 * without those that the text asks to ignore.
 */
export function diagnose(
  analysis: Analysis,
  { lints, levels = {}, others = [] }: Wanted,
): readonly Diagnosis[] {
  const common = [...others, ...analysis.problems, ...lints.inFile(analysis)];
  const all = [
    ...common.map(it => ({ problem: it, states: undefined, phases: [] })),
    ...merged(analysis, lints).map(it => ({ ...it, phases: phasesToName(it, analysis) })),
  ];
  return withoutSuppressed(all, analysis)
    .flatMap(it => leveled(it, levels))
    .sort((a, b) => a.problem.span.start - b.problem.span.start);
}

/** The message, with the phase where not every state of the layer has the problem. */
export function messageOf({ problem: { message }, phases }: Diagnosis): string {
  return phases.length > 0 ? `${message} (in phase ${phases.join(', ')})` : message;
}

type Found = Omit<Diagnosis, 'level'>;

interface InStates {
  readonly problem: Problem;
  readonly states: NetState[];
}

function merged(analysis: Analysis, lints: Lints): readonly InStates[] {
  const found = new Map<string, InStates>();
  for (const state of analysis.states)
    for (const it of [...state.problems, ...lints.inState(state, analysis)]) {
      const key = `${it.kind.code} ${it.span.start} ${it.span.end} ${it.message}`;
      const known = found.get(key);
      if (!known) found.set(key, { problem: it, states: [state] });
      else if (!known.states.includes(state)) known.states.push(state);
    }
  return [...found.values()];
}

function phasesToName({ problem: { span }, states }: InStates, analysis: Analysis): readonly Phase[] {
  if (states.length === analysis.states.length) return [];
  const existing = layerAt(analysis, span.start)?.builds.length ?? analysis.states.length;
  return states.length < existing ? [...new Set(states.map(({ state }) => state.phase))] : [];
}

function leveled(found: Found, levels: Levels): readonly Diagnosis[] {
  const { code, level: preset } = found.problem.kind;
  const level = Object.hasOwn(levels, code) ? levels[code] : preset;
  return level === 'off' ? [] : [{ ...found, level: level ?? preset }];
}

/** Drops what a comment asks to ignore, and adds the comments that ask for nothing. */
function withoutSuppressed(all: readonly Found[], analysis: Analysis): readonly Found[] {
  const wishes = suppressions(analysis.text);
  if (wishes.length === 0) return all;
  const lines = new LineIndex(analysis.text);
  const byPlace = new Map(wishes.toReversed().map(it => [`${it.line} ${it.code}`, it]));
  const used = new Set<Suppression>();
  const kept = all.filter(({ problem: { kind, span } }) => {
    const wish = byPlace.get(`${lines.at(span.start).line} ${kind.code}`);
    if (wish) used.add(wish);
    return !wish;
  });
  // A code that does not exist is told as such.
  const faulty = new Set(
    all.filter(it => it.problem.kind.code === badSuppression.code).map(it => it.problem.span.start),
  );
  const unused = wishes.filter(
    it => !used.has(it) && !faulty.has(it.span.start) && isSeen(lines.startOf(it.line), analysis),
  );
  return [...kept, ...unused.map(unusedWish)];
}

/** Of a phase or a layer that was not looked at, nobody can say that nothing is wrong there. */
function isSeen(offset: number, analysis: Analysis): boolean {
  if (analysis.kind === 'net' && new Set(analysis.states.map(({ state }) => state.phase)).size < 2)
    return false;
  return layerAt(analysis, offset)?.builds.length !== 0;
}

function unusedWish({ span, code }: Suppression): Found {
  return { problem: problem(unusedSuppression, span, { code }), states: undefined, phases: [] };
}
