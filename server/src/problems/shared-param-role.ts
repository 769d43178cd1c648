import { defineProblem } from './define.ts';

/** Layers of different types, or different blobs of them, that share values. */
export const sharedParamRole = defineProblem<{ param: string; here: string; there: string }>({
  code: 'shared-param-role',
  level: 'information',
  message: ({ param, here, there }) => `The parameter "${param}" is the ${here} here and the ${there}.`,
});
