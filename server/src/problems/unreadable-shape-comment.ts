import { defineProblem } from './define.ts';

/** A shape comment that is no shape. */
export const unreadableShapeComment = defineProblem({
  code: 'unreadable-shape-comment',
  level: 'information',
  message: () =>
    'This is no shape: write the sizes with × between them, as in 64×3×227×227; ? fits any size, and scalar has no axes.',
});
