import type { Analysis, NetState } from '../analysis/analyze.ts';
import type { FileKind } from '../analysis/kind.ts';
import { lints } from '../analysis/lints/lint.ts';
import { type Diagnosis, diagnose } from '../features/diagnose.ts';
import { type NetReport, netReport } from '../features/net-report.ts';
import { fullCount } from '../features/numbers.ts';
import { reasonOf } from '../layers/shape.ts';
import type { Phase } from '../net/select.ts';
import { isRefusal } from '../problems/define.ts';
import { LineIndex } from '../text/lines.ts';
import type { OpenedFile } from './open.ts';
import type { NetOptions } from './options.ts';
import { countProblems, type ProblemCounts } from './problem-counts.ts';
import { type FoundProblem, foundProblem, type ProblemReport, problemReport } from './problem-report.ts';
import type { Reporter } from './reporters/reporter.ts';

/** All that is printed of a file. It is plain data, and does not hold the text. */
export interface FileReport {
  readonly kind: 'report';
  readonly file: string;
  /** Empty if only problems are wanted. */
  readonly states: readonly StateReport[];
  /** Those of all states, each once; of very many the first ones. */
  readonly problems: readonly FoundProblem[];
  /** How many there are, whether they are told or not. */
  readonly counts: ProblemCounts;
  /** Why some sizes are not known. */
  readonly unknown: readonly string[];
  /** What is wrong beside the file: in those that describe its Caffe, and what is left out here, each as a line. */
  readonly faults: readonly string[];
}

/** A file in one state, as `--format json` prints it. Scripts depend on its keys. */
export interface StateReport extends NetReport {
  /** As it was given. */
  readonly file: string;
  /** Caffe's verdict: false where Caffe refuses the net. */
  readonly ok: boolean;
  readonly kind: FileKind;
  /** The id of the Caffe that the file was read as. */
  readonly flavour: string;
  readonly phase: Phase;
  readonly level: number;
  /** Those of the call, without those that the file itself names. */
  readonly stages: readonly string[];
  readonly problems: readonly ProblemReport[];
}

/** For what nets are built, and what is wanted of them: plain data, which can go to a worker. */
export interface ReportOptions extends NetOptions, Pick<Reporter, 'prints'> {}

/** Says of a file what is wanted. */
export function fileReport(opened: OpenedFile, options: ReportOptions): FileReport {
  const { file, analysis } = opened;
  const lines = new LineIndex(analysis.text);
  const found = diagnosesOf(opened);
  const diagnoses = found.slice(0, MOST_TOLD);
  const problems = diagnoses.map(it => foundProblem(it, analysis.text, lines));
  const counts = countProblems(found, analysis.isCut);
  const faults = found.length > MOST_TOLD ? [...opened.faults, untold(file)] : opened.faults;
  const common = { kind: 'report', file, problems, counts, faults } as const;
  if (options.prints === 'problems') return { ...common, states: [], unknown: [] };
  const states = options.states.map((state, i): StateReport => {
    const net = analysis.states[i];
    const { phase, level, stages } = state;
    const ok = ![...opened.problems, ...analysis.problems, ...(net?.problems ?? [])].some(isRefusal);
    return {
      ...{ file, ok, kind: analysis.kind, flavour: analysis.flavour.id, phase, level, stages },
      ...(net ? netReport(analysis, net) : noNet),
      problems: diagnoses.filter(it => isIn(it, net)).map(it => problemReport(it, it.problem.message, lines)),
    };
  });
  return { ...common, states, unknown: reasons(analysis) };
}

/** Nobody reads more, and a million of them would take minutes to print. */
const MOST_TOLD = 1000;

function untold(file: string): string {
  return `${file}: only the first ${fullCount(MOST_TOLD)} of its problems are told`;
}

/** What a person is to see of the problems of a file. */
export function diagnosesOf({ analysis, problems }: OpenedFile): readonly Diagnosis[] {
  return diagnose(analysis, { lints, others: problems });
}

function isIn({ states }: Diagnosis, net: NetState | undefined): boolean {
  return !states || (net !== undefined && states.includes(net));
}

function reasons({ states }: Analysis): readonly string[] {
  const tops = states.flatMap(({ inference }) => inference.layers.flatMap(layer => layer.tops));
  return [...new Set(tops.map(reasonOf).filter(it => it !== undefined))];
}

/** What there is to say of a file that describes no net. */
const noNet: NetReport = { name: '', inputs: [], outputs: [], paramCount: null, layers: [] };
