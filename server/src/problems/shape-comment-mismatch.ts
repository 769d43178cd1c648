import { defineProblem } from './define.ts';

/** A shape comment that the net contradicts. */
export const shapeCommentMismatch = defineProblem<{ blob: string; shape: string; stated: string }>({
  code: 'shape-comment-mismatch',
  level: 'warning',
  message: ({ blob, shape, stated }) => `"${blob}" is ${shape}, not ${stated} as the comment states.`,
});
