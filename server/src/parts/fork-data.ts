/** Loaded with the forks: what their caffe.proto files have and lack. */
export { forkData, forkMessages } from '../forks/data.generated.ts';
