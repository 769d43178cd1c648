import type { Phase, State } from '../net/select.ts';
import type { NetParameter, NetState, SolverParameter } from '../schema/caffe.generated.ts';
import { entriesOf, type FieldEntry, has, type Message } from '../schema/message.ts';
import type { Span } from '../text/span.ts';

/** The nets that a solver builds from files (Caffe: `Solver::InitTrainNet`, `Solver::InitTestNets`). */
export function solverNets(solver: Message<SolverParameter>): readonly SolverNet[] {
  const { train, test, copies } = buildsOf(solver);
  const first = solver.test_net_param.length;
  return [
    ...entriesOf(solver, 'net').map(it => netOf(it, [train, ...copies])),
    ...entriesOf(solver, 'train_net').map(it => netOf(it, [train])),
    ...entriesOf(solver, 'test_net').map((it, i) => netOf(it, [test(first + i)])),
  ];
}

/** The nets that stand in the solver itself. */
export function innerNets(solver: Message<SolverParameter>): readonly InnerNet[] {
  const { train, test, copies } = buildsOf(solver);
  return [
    ...entriesOf(solver, 'net_param').map(it => innerNetOf(it, [train, ...copies])),
    ...entriesOf(solver, 'train_net_param').map(it => innerNetOf(it, [train])),
    ...entriesOf(solver, 'test_net_param').map((it, i) => innerNetOf(it, [test(i)])),
  ];
}

/** The test nets are numbered: those in the solver, those of files, and then copies of the net that is trained. */
function buildsOf(solver: Message<SolverParameter>) {
  const { test_iter, test_net, test_net_param, test_state, train_state } = solver;
  const train: Build = { phase: 'TRAIN', asked: train_state };
  const test = (index: number): Build => ({ phase: 'TEST', asked: test_state[index] });
  const others = test_net_param.length + test_net.length;
  // Each test_iter beyond the named test nets makes one more of `net` or `net_param`.
  const copies = test_iter.slice(others).map((_, i) => test(others + i));
  return { train, test, copies };
}

/** The state of a build: what the solver asks for goes before what the file says of itself (`own`). */
export function stateOf({ phase, asked }: Build, own: NetState | undefined): State {
  const said = [asked, own].filter(it => it !== undefined);
  return {
    phase: said.find(it => has(it, 'phase'))?.phase ?? phase,
    level: said.find(it => has(it, 'level'))?.level ?? 0,
    // Those of the file count in any state.
    stages: asked?.stage ?? [],
  };
}

/** A file from which a solver builds nets. */
export interface SolverNet {
  /** As it is written. */
  readonly path: string;
  /** The path with its quotes. */
  readonly span: Span;
  readonly builds: readonly Build[];
}

/** A net that stands in the solver. */
export interface InnerNet {
  /** Its spans are places in the text of the solver. */
  readonly message: Message<NetParameter>;
  readonly builds: readonly Build[];
}

/** One net of a solver. */
interface Build {
  /** Holds where neither the solver nor the file says another. */
  readonly phase: Phase;
  /** The solver's `train_state`, or the `test_state` of this net. */
  readonly asked: NetState | undefined;
}

function netOf({ value, valueSpan }: FieldEntry, builds: readonly Build[]): SolverNet {
  return { path: String(value), span: valueSpan, builds };
}

function innerNetOf({ value }: FieldEntry, builds: readonly Build[]): InnerNet {
  // The schema of the three fields says that they hold nets.
  return { message: value as Message<NetParameter>, builds };
}
