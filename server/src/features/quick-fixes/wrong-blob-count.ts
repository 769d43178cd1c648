import { layerAt } from '../../analysis/in-states.ts';
import { wrongBlobCount } from '../../problems/wrong-blob-count.ts';
import { addingTops } from './adding-tops.ts';
import { fixerFor } from './fix.ts';
import { removingSurplus } from './surplus.ts';

/** With the missing top, or without the surplus blobs. */
export const fixWrongBlobCount = fixerFor(
  wrongBlobCount,
  function* ({ analysis, facts: { side, count, min, max }, span }) {
    const layer = layerAt(analysis, span.start)?.layer;
    if (!layer) return;
    if (count > max)
      yield {
        title: `Remove the surplus ${side}${count - max === 1 ? '' : 's'}`,
        edits: removingSurplus(analysis, layer, side, max),
      };
    else if (side === 'top') yield addingTops(analysis, layer, min - count);
  },
);
