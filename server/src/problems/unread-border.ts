import { defineProblem } from './define.ts';

/** An input whose end no window reaches. */
export const unreadBorder = defineProblem<{ axes: string; unread: number; input: number }>({
  code: 'unread-border',
  level: 'information',
  message: ({ axes, unread, input }) =>
    `Along ${axes} no window reads the last ${unread === 1 ? 'of' : `${unread} of`} the ${input} values.`,
});
