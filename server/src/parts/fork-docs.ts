/** Loaded when somebody asks what a field of a fork is for. */
export { docsOfFork } from '../forks/docs.ts';
