import { layerAt } from '../../analysis/in-states.ts';
import { tooManyParams } from '../../problems/too-many-params.ts';
import { fixerFor } from './fix.ts';
import { removingSurplus } from './surplus.ts';

/** As many param as the layer has blobs. */
export const fixTooManyParams = fixerFor(
  tooManyParams,
  function* ({ analysis, facts: { params, blobs }, span }) {
    const layer = layerAt(analysis, span.start)?.layer;
    if (!layer) return;
    const edits = removingSurplus(analysis, layer, 'param', blobs);
    yield {
      title: params - blobs === 1 ? 'Remove the surplus param' : 'Remove the surplus params',
      edits,
      isPreferred: true,
    };
  },
);
