/** Loaded when the problems of a text are looked for. */
export { lints } from '../analysis/lints/lint.ts';
export { solverNetProblems } from '../features/solver-nets.ts';
