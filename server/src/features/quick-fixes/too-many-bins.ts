import { tooManyBins } from '../../problems/too-many-bins.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** As high as the map allows. */
export const fixTooManyBins = fixerFor(tooManyBins, function* ({ analysis, facts: { level }, span }) {
  const build = buildAt(analysis, span.start);
  if (build && level > 0)
    yield {
      ...setting(analysis, build.node.layer, ownField(build, 'pyramid_height'), level),
      isPreferred: true,
    };
});
