import { defineProblem } from './define.ts';

/** A dropout ratio that is no share. */
export const badDropoutRatio = defineProblem<{ ratio: number }>({
  code: 'bad-dropout-ratio',
  level: 'warning',
  message: ({ ratio }) =>
    `A dropout_ratio of ${ratio} makes no sense: it is the share that is dropped, from 0 to below 1.`,
});
