import { bottomHasAxes } from './bottom-shape.ts';
import { defineLayer, exactly } from './define.ts';

/** Caffe: `BatchReindexLayer::Reshape`. */
export const batchReindex = defineLayer({
  type: 'BatchReindex',
  category: 'common',
  summary: 'Picks samples of the first bottom, in the order that the second bottom lists.',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const [batch = [], indices = []] = layer.bottoms;
    if (!bottomHasAxes(layer, 1, 1, 1, 'exactly one: a list of indices')) return undefined;
    return { tops: [[...indices, ...batch.slice(1)]] };
  },
  notes: [
    'An index outside the batch stops Caffe when the net runs.',
    'No gradient goes back to the second bottom.',
  ],
});
