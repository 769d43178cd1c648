import { conflictingFields } from '../problems/conflicting-fields.ts';
import { type Problem, problem } from '../problems/define.ts';
import { missingNet } from '../problems/missing-net.ts';
import { notPositive } from '../problems/not-positive.ts';
import { refusedField } from '../problems/refused-field.ts';
import { unknownChoice } from '../problems/unknown-choice.ts';
import { valueOutOfBounds } from '../problems/value-out-of-bounds.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import {
  lrPolicies,
  regularizationTypes,
  type SolverParameter,
  solverTypes,
} from '../schema/caffe.generated.ts';
import { has, type Message, origin, placeOf } from '../schema/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

/** What stops a solver when it is made, or at its first update (Caffe: `Solver::Init`, `SGDSolver`). */
export function solverProblems(solver: Solver): Problem[] {
  return [
    ...trainNetProblems(solver),
    ...testNetProblems(solver),
    ...averageProblems(solver),
    ...typeProblems(solver),
    ...policyProblems(solver),
    ...regularizationProblems(solver),
  ];
}

type Solver = Message<SolverParameter>;

const trainNets = ['net', 'net_param', 'train_net', 'train_net_param'] as const;

/** Caffe: `Solver::InitTrainNet`. */
function trainNetProblems(solver: Solver): Problem[] {
  const [first, ...others] = trainNets.filter(field => has(solver, field));
  if (!first) return [problem(missingNet, placeIn(solver), undefined)];
  return others.map(field =>
    problem(conflictingFields, placeIn(solver, field), {
      field,
      other: first,
      why: 'a solver trains one net',
    }),
  );
}

/** Each test_iter makes a test net: first the named ones, then copies of net (Caffe: `Solver::InitTestNets`). */
function testNetProblems(solver: Solver): Problem[] {
  const { test_iter, test_state, test_net, test_net_param, test_interval } = solver;
  const named = test_net.length + test_net_param.length;
  const makesMore = has(solver, 'net') || has(solver, 'net_param');
  const count = test_iter.length;
  if (count < named || (count > named && !makesMore)) {
    const needs = named === 0 ? 'none without a test_net' : `one for each test net (${named})`;
    const place = placeIn(solver, 'test_iter', 'test_net', 'test_net_param');
    return [problem(wrongValueCount, place, { field: 'test_iter', count, needs })];
  }
  const problems: Problem[] = [];
  if (test_state.length > 0 && test_state.length !== count) {
    const needs =
      count === 0 ? 'none without a test_iter' : `none, or one for each of the ${count} test_iter`;
    const facts = { field: 'test_state', count: test_state.length, needs };
    problems.push(problem(wrongValueCount, placeIn(solver, 'test_state'), facts));
  }
  if (count > 0 && test_interval <= 0)
    problems.push(notPositiveIn(solver, 'test_interval', placeIn(solver, 'test_interval', 'test_iter')));
  return problems;
}

function averageProblems(solver: Solver): Problem[] {
  if (solver.average_loss >= 1) return [];
  return [notPositiveIn(solver, 'average_loss', placeIn(solver, 'average_loss'))];
}

/** Caffe: `UpgradeSolverType`, `SolverRegistry`, the `constructor_sanity_check` of each solver. */
function typeProblems(solver: Solver): Problem[] {
  if (has(solver, 'solver_type') && has(solver, 'type')) {
    const facts = { field: 'solver_type', other: 'type', why: 'it is the older form of type' };
    return [problem(conflictingFields, placeIn(solver, 'solver_type'), facts)];
  }
  const type = typeOf(solver);
  if (!isOneOf(solverTypes, type)) return [unknownChoiceIn(solver, 'type', type, solverTypes)];
  const problems: Problem[] = [];
  if ((type === 'AdaGrad' || type === 'RMSProp') && solver.momentum !== 0) {
    const facts = { type, field: 'momentum', instead: 'it keeps none, so leave momentum out' };
    problems.push(problem(refusedField, placeIn(solver, 'momentum'), facts));
  }
  const { rms_decay } = solver;
  if (type === 'RMSProp' && !(rms_decay >= 0 && rms_decay < 1)) {
    const facts = { field: 'rms_decay', value: rms_decay, needs: 'at least 0 and less than 1' };
    problems.push(problem(valueOutOfBounds, placeIn(solver, 'rms_decay'), facts));
  }
  return problems;
}

/** The name of today for what the older enum says. */
function typeOf(solver: Solver): string {
  if (!has(solver, 'solver_type')) return solver.type;
  return solverTypes.find(type => type.toUpperCase() === solver.solver_type) ?? solver.solver_type;
}

/** Caffe: `SGDSolver::GetLearningRate`. */
function policyProblems(solver: Solver): Problem[] {
  const { lr_policy, stepsize, gamma } = solver;
  if (!isOneOf(lrPolicies, lr_policy)) return [unknownChoiceIn(solver, 'lr_policy', lr_policy, lrPolicies)];
  const { readsStepsize, readsGamma } = policies[lr_policy];
  const problems: Problem[] = [];
  if (readsStepsize && stepsize <= 0)
    problems.push(notPositiveIn(solver, 'stepsize', placeIn(solver, 'stepsize', 'lr_policy')));
  if (readsGamma && !(gamma >= 0)) {
    const facts = { field: 'gamma', value: gamma, needs: 'at least 0' };
    problems.push(problem(valueOutOfBounds, placeIn(solver, 'gamma'), facts));
  }
  return problems;
}

const policies = {
  fixed: { readsStepsize: false, readsGamma: false },
  step: { readsStepsize: true, readsGamma: true },
  exp: { readsStepsize: false, readsGamma: true },
  inv: { readsStepsize: false, readsGamma: true },
  multistep: { readsStepsize: false, readsGamma: true },
  poly: { readsStepsize: false, readsGamma: false },
  sigmoid: { readsStepsize: true, readsGamma: true },
} as const satisfies Record<(typeof lrPolicies)[number], object>;

/** Looked at only if there is a decay (Caffe: `SGDSolver::Regularize`). */
function regularizationProblems(solver: Solver): Problem[] {
  const { weight_decay, regularization_type: type } = solver;
  if (weight_decay === 0 || isOneOf(regularizationTypes, type)) return [];
  return [unknownChoiceIn(solver, 'regularization_type', type, regularizationTypes)];
}

function unknownChoiceIn(
  solver: Solver,
  field: 'type' | 'lr_policy' | 'regularization_type',
  value: string,
  known: readonly string[],
): Problem {
  const close = value === '' ? undefined : nearest(value, known);
  const facts = { field, value, known, ...(close !== undefined && { nearest: close }) };
  return problem(unknownChoice, placeIn(solver, field), facts);
}

function notPositiveIn(
  solver: Solver,
  field: 'test_interval' | 'average_loss' | 'stepsize',
  place: Span,
): Problem {
  return problem(notPositive, place, { field, ...(has(solver, field) && { value: solver[field] }) });
}

/** Where the first of these fields stands that is written, or else where the solver begins. */
function placeIn(solver: Solver, ...fields: (keyof SolverParameter & string)[]): Span {
  for (const field of fields) {
    const place = placeOf(solver, field);
    if (place) return place;
  }
  return solver[origin].entries[0]?.name ?? { start: 0, end: 0 };
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return words.some(it => it === word);
}
