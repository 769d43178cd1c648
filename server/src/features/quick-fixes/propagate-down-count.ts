import { layerAt } from '../../analysis/in-states.ts';
import { propagateDownCount } from '../../problems/propagate-down-count.ts';
import { fixerFor } from './fix.ts';
import { removingSurplus } from './surplus.ts';

/** Only as many as there are bottoms, or none. */
export const fixPropagateDownCount = fixerFor(
  propagateDownCount,
  function* ({ analysis, facts: { values, bottoms }, span }) {
    const layer = layerAt(analysis, span.start)?.layer;
    if (!layer) return;
    if (values > bottoms)
      yield {
        title: 'Remove the surplus propagate_down',
        edits: removingSurplus(analysis, layer, 'propagate_down', bottoms),
        isPreferred: true,
      };
    yield {
      title: 'Remove all propagate_down',
      edits: removingSurplus(analysis, layer, 'propagate_down', 0),
    };
  },
);
