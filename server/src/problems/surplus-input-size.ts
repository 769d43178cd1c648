import { defineProblem } from './define.ts';

/** Sizes of inputs that no `input` is there for. */
export const surplusInputSize = defineProblem<{ field: string; why: string }>({
  code: 'surplus-input-size',
  level: 'warning',
  tag: 'unnecessary',
  message: ({ field, why }) => `Caffe does not read this ${field}: ${why}.`,
});
