import { layerAt } from '../../analysis/in-states.ts';
import { unequalBlobCounts } from '../../problems/unequal-blob-counts.ts';
import { addingTops } from './adding-tops.ts';
import { fixerFor } from './fix.ts';
import { removingSurplus } from './surplus.ts';

/** With the missing tops, or without the surplus ones. */
export const fixUnequalBlobCounts = fixerFor(
  unequalBlobCounts,
  function* ({ analysis, facts: { bottoms, tops }, span }) {
    const layer = layerAt(analysis, span.start)?.layer;
    if (!layer) return;
    if (tops < bottoms) yield addingTops(analysis, layer, bottoms - tops);
    const side = tops < bottoms ? 'bottom' : 'top';
    yield {
      title: `Remove the surplus ${side}s`,
      edits: removingSurplus(analysis, layer, side, Math.min(tops, bottoms)),
    };
  },
);
