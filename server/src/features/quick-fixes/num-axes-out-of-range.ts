import { numAxesOutOfRange } from '../../problems/num-axes-out-of-range.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** All that there are. */
export const fixNumAxesOutOfRange = fixerFor(
  numAxesOutOfRange,
  function* ({ analysis, facts: { left }, span }) {
    const build = buildAt(analysis, span.start);
    if (!build) return;
    for (const axes of [-1, left])
      yield setting(analysis, build.node.layer, ownField(build, 'num_axes'), axes);
  },
);
