/** Loaded when a text uses what stock Caffe does not know, or a fork is asked for by name. */
export { forks } from '../forks/forks.ts';
