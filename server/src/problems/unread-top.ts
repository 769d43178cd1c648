import { defineProblem } from './define.ts';

/** A blob that a net in training computes for nothing. */
export const unreadTop = defineProblem<{ blob: string }>({
  code: 'unread-top',
  level: 'information',
  message: ({ blob }) =>
    `Nothing reads "${blob}", and it is no loss: Caffe prints it as an output while training. A Silence layer would keep it quiet.`,
});
