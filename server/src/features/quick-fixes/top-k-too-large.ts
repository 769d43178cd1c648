import { topKTooLarge } from '../../problems/top-k-too-large.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** As many as there are. */
export const fixTopKTooLarge = fixerFor(topKTooLarge, function* ({ analysis, facts: { scores }, span }) {
  const build = buildAt(analysis, span.start);
  if (build) yield setting(analysis, build.node.layer, ownField(build, 'top_k'), scores);
});
