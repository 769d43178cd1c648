import { reversedAxes } from '../../problems/reversed-axes.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** Up to the last axis, or one axis only. */
export const fixReversedAxes = fixerFor(reversedAxes, function* ({ analysis, facts: { axis }, span }) {
  const build = buildAt(analysis, span.start);
  if (!build) return;
  for (const end of [-1, axis]) yield setting(analysis, build.node.layer, ownField(build, 'end_axis'), end);
});
