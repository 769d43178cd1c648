import { defineProblem } from './define.ts';

/** A window that is larger than what it slides over. */
export const windowExceedsInput = defineProblem<{ axes: string; window: number; input: number; pad: number }>(
  {
    code: 'window-exceeds-input',
    level: 'warning',
    message: ({ axes, window, input, pad }) =>
      `Along ${axes} the window is ${window} and the input only ${input}${pad > 0 ? ` with a pad of ${pad} on each side` : ''}: Caffe accepts it by the way it rounds.`,
  },
);
