import { badBase } from '../../problems/bad-base.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** The natural base. */
export const fixBadBase = fixerFor(badBase, function* ({ analysis, span }) {
  const build = buildAt(analysis, span.start);
  if (build)
    yield {
      ...setting(analysis, build.node.layer, ownField(build, 'base'), -1),
      title: 'Set base to -1, for e',
    };
});
