import { shapesDisagree } from '../../problems/shapes-differ.ts';
import { agreeing } from './agreeing.ts';
import { fixerFor } from './fix.ts';
import { buildAt } from './setting.ts';

/** Makes one of the branches, or the way in which they meet, fit the other. */
export const fixShapesDiffer = fixerFor(
  shapesDisagree,
  function* ({ analysis, facts: { first, second, partAt }, span }) {
    const build = buildAt(analysis, span.start);
    if (build) yield* agreeing(analysis, build, [second, first], partAt);
  },
);
