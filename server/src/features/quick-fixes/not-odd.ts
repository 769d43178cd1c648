import { notOdd } from '../../problems/not-odd.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** The odd sizes on both sides. */
export const fixNotOdd = fixerFor(notOdd, function* ({ analysis, facts: { field, value }, span }) {
  const build = buildAt(analysis, span.start);
  if (!build) return;
  for (const size of [value + 1, value - 1])
    if (size > 0) yield setting(analysis, build.node.layer, ownField(build, field), size);
});
