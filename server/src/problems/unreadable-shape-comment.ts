import { defineProblem } from './define.ts';

/** A shape comment that is no shape. */
export const unreadableShapeComment = defineProblem({
  code: 'unreadable-shape-comment',
  level: 'information',
  message: () =>
    'This is no shape: write the sizes, at most 2,147,483,647 each, with × between them, as in 64×3×227×227; ? fits any size, and scalar has no axes.',
});
