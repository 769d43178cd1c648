import { defineProblem } from './define.ts';

/** A filler that cannot fill the blob it is for. */
export const badFiller = defineProblem<{ type: string; role: string; shape: string; why: string }>({
  code: 'bad-filler',
  level: 'error',
  message: ({ type, role, shape, why }) => `The ${type} filler cannot fill the ${role} (${shape}): ${why}.`,
});
