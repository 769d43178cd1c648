import { defineProblem } from './define.ts';

/** An engine that a CPU build of Caffe does not have. */
export const unknownEngine = defineProblem<{ engine: string }>({
  code: 'unknown-engine',
  level: 'error',
  message: ({ engine }) => `A Caffe without cuDNN stops at engine ${engine}; leave it out to run everywhere.`,
});
