import { defineProblem } from './define.ts';

/** A loss in a net that is fed by the program. */
export const leftoverLoss = defineProblem<{ type: string; input: string }>({
  code: 'leftover-loss',
  level: 'information',
  message: ({ type, input }) =>
    `The net is fed through the input "${input}": a net for deployment needs no ${type}.`,
});
