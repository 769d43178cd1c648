/** Loaded when a text uses what stock Caffe does not know, or a fork is asked for by name. */
export { forksOf } from '../forks/forks.ts';
