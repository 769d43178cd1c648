import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { defineForkLayer } from '../define.ts';
import { legacyBottom } from './legacy.ts';

/** DeepLab: `SegAccuracyLayer::Reshape`. */
export const segAccuracy = defineForkLayer({
  type: 'SegAccuracy',
  category: 'metric',
  summary:
    'How well scores per pixel meet their labels: over pixels, over classes, and as intersection over union.',
  param: 'seg_accuracy_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const scores = legacyBottom(layer, 0);
    if (!scores || !isFilled(layer, scores.slice(1, 2), 0)) return undefined;
    const [num, , height, width] = scores;
    const fits = bottomHasLegacyShape(layer, 1, [num, 1, height, width], 'a label for each pixel');
    return fits ? { tops: [threeFigures] } : undefined;
  },
  withoutRank: () => [threeFigures],
  notes: [
    'The three figures of the top stand in that order, whatever metric says.',
    'With reset: false it counts on over the batches.',
  ],
});

const threeFigures = [1, 1, 1, 3];
