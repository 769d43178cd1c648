import type { Analysis } from '../analysis/analyze.ts';
import { type SolverNet, solverNets, stateOf } from '../analysis/solver-nets.ts';
import { decode } from '../net/decode.ts';
import { assemble } from '../net/root.ts';
import type { Phase, State } from '../net/select.ts';
import { factsOf, isRefusal, type OtherFile, type Problem, problem } from '../problems/define.ts';
import { missingNetFile } from '../problems/missing-net-file.ts';
import { netRefused } from '../problems/net-refused.ts';
import { unknownField } from '../problems/unknown-field.ts';
import { messageSchema } from '../schema/schema.ts';

/** What is wrong with the nets that a solver names: files that are not there, nets that Caffe would not build. */
export async function solverNetProblems({ solver }: Analysis, open: OpenNet): Promise<readonly Problem[]> {
  if (!solver) return [];
  const found = solverNets(solver).map(async net => {
    const file = await open(net.path);
    return file ? refused(net, file) : [problem(missingNetFile, net.span, { path: net.path })];
  });
  return (await Promise.all(found)).flat();
}

/** Opens the file that a path of the solver leads to; undefined if it is not found. */
export type OpenNet = (path: string) => Promise<NetFile | undefined>;

/** A file that may hold a net. */
export interface NetFile extends OtherFile {
  /** The net in these states. */
  analysis(states: readonly State[]): Analysis;
}

/** One problem for each first thing over which Caffe would stop, whatever the number of states that have it. */
function refused({ path, span, builds }: SolverNet, file: NetFile): readonly Problem[] {
  const own = file.analysis([]).net?.header.state;
  const states = builds.map(it => stateOf(it, own));
  const analysis = file.analysis(states);
  const refusals = isOfOtherKind(analysis) ? foreignFields(analysis, states) : refusalsOf(analysis, states);
  return refusals.map(({ first, more, phases }) =>
    problem(
      netRefused,
      span,
      { path, phases: [...phases], first: first.message, more },
      { related: [{ span: first.span, message: first.message, file }] },
    ),
  );
}

function isOfOtherKind({ kind }: Analysis): boolean {
  return kind === 'solver' || kind === 'labelmap';
}

/** Why Caffe cannot read the file of another message as a net; none if all that it says could stand in a net. */
function foreignFields(analysis: Analysis, states: readonly State[]): readonly Refusal[] {
  const { text, tree, kind, flavour } = analysis;
  const { schema } = flavour;
  const root = messageSchema(schema, 'NetParameter');
  const [first, ...more] = assemble(decode(text, tree, schema, root), schema, root).problems.filter(
    it => factsOf(unknownField, it) !== undefined,
  );
  if (!first) return [];
  const field = text.slice(first.span.start, first.span.end);
  const message = `It is a ${kind === 'solver' ? kind : 'label map'}; a net has no field "${field}".`;
  return [{ first: { ...first, message }, more: more.length, phases: new Set(states.map(it => it.phase)) }];
}

interface Refusal {
  readonly first: Problem;
  readonly more: number;
  readonly phases: Set<Phase>;
}

function refusalsOf(analysis: Analysis, states: readonly State[]): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  states.forEach(({ phase }, i) => {
    const [first, ...more] = [
      ...analysis.problems.filter(isRefusal),
      ...(analysis.states[i]?.problems ?? []).filter(isRefusal).sort(byPlace),
    ];
    if (!first) return;
    const key = `${first.span.start} ${first.message}`;
    const known = found.get(key);
    if (known) known.phases.add(phase);
    else found.set(key, { first, more: more.length, phases: new Set([phase]) });
  });
  return [...found.values()];
}

/** Caffe goes through the layers as they are written. */
function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start;
}
