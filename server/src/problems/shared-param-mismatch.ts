import { defineProblem } from './define.ts';

/** Two blobs that share a `param` name and cannot be one. */
export const sharedParamMismatch = defineProblem<{
  param: string;
  owner: string;
  what: 'shape' | 'count' | 'lr_mult' | 'decay_mult';
  here: string;
  there: string;
}>({
  code: 'shared-param-mismatch',
  level: 'error',
  message: ({ param, owner, what, here, there }) =>
    `"${param}" is shared with layer "${owner}", but its ${what === 'count' ? 'number of values' : what} here is ${here} and there ${there}.`,
});
