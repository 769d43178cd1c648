import { defineProblem } from './define.ts';

/** Scores that are cut before a loss reads them. */
export const activationBeforeLoss = defineProblem<{ loss: string; type: string; blob: string }>({
  code: 'activation-before-loss',
  level: 'warning',
  message: ({ loss, type, blob }) =>
    `${loss} takes raw scores, but the last layer on "${blob}" is a ${type}.`,
});
