import { bottomHasAxes } from './bottom-shape.ts';
import { defineLayer, exactly } from './define.ts';
import { isFilled } from './filled.ts';
import { legacyShape, unknownDims } from './shape.ts';

/** Caffe: `MVNLayer::Reshape`. */
export const mvn = defineLayer({
  type: 'MVN',
  category: 'normalisation',
  summary: 'Shifts and scales each map to mean 0 and variance 1.',
  param: 'mvn_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, bottom } = layer;
    if (!bottomHasAxes(layer, 0, 0, 4, 'at most 4')) return undefined;
    const top = legacyShape(bottom);
    const isReady = isFilled(layer, top.slice(param.across_channels ? 1 : 2), 0);
    return isReady ? { tops: [top] } : undefined;
  },
  withoutRank: ({ reason }) => [unknownDims(4, reason)],
  notes: ['The top always has four axes; axes that the bottom does not have get size 1.'],
});
