import { axisOutOfRange } from '../../problems/axis-out-of-range.ts';
import { fixerFor } from './fix.ts';
import { buildAt, setting } from './setting.ts';

/** The last axis or the first. */
export const fixAxisOutOfRange = fixerFor(
  axisOutOfRange,
  function* ({ analysis, facts: { field, axes }, span }) {
    const build = buildAt(analysis, span.start);
    if (!build || axes === 0) return;
    for (const axis of new Set([axes - 1, 0])) yield setting(analysis, build.node.layer, field, axis);
  },
);
