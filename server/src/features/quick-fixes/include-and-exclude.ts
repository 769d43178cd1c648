import { layerAt } from '../../analysis/in-states.ts';
import { includeAndExclude } from '../../problems/include-and-exclude.ts';
import { fixerFor } from './fix.ts';
import { removingSurplus } from './surplus.ts';

/** With one kind of rules. */
export const fixIncludeAndExclude = fixerFor(includeAndExclude, function* ({ analysis, span }) {
  const layer = layerAt(analysis, span.start)?.layer;
  for (const field of ['exclude', 'include'] as const)
    yield {
      title: `Remove the ${field} rules`,
      edits: layer ? removingSurplus(analysis, layer, field, 0) : [],
    };
});
