import { defineProblem } from './define.ts';

/** A softmax over one class. */
export const singleClass = defineProblem<{ axis: number; isLoss: boolean }>({
  code: 'single-class',
  level: 'warning',
  message: ({ axis, isLoss }) =>
    `There is one class on axis ${axis}: its probability is always 1${isLoss ? ', and the loss always 0' : ''}. For two classes num_output is 2.`,
});
