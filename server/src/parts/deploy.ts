/** Loaded when somebody makes a net for running, or compares it with the one for training. */
export { deploy } from '../features/deploy/deploy.ts';
export { drift } from '../features/drift.ts';
