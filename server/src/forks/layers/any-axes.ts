import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { defineLayer, type LayerDefinition } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { mvn } from '../../layers/mvn.ts';
import { prelu, slope } from '../../layers/prelu.ts';

/** Intel: `PReLULayer::LayerSetUp`, for which a bottom may have any number of axes. */
export const preluOfIntel: LayerDefinition = defineLayer({
  type: 'PReLU',
  isStock: true,
  category: prelu.category,
  summary: prelu.summary,
  param: 'prelu_param',
  bottoms: prelu.bottoms,
  tops: prelu.tops,
  inPlace: prelu.inPlace,
  setUp(layer) {
    const { bottom } = layer;
    if (!bottomHasAxes(layer, 0, 2, Number.POSITIVE_INFINITY, 'at least 2')) return undefined;
    return isFilled(layer, bottom.slice(1), 0) ? { tops: [bottom], params: [slope(layer)] } : undefined;
  },
  notes: ['The bottom may have more than four axes.', ...(prelu.notes ?? [])],
});

/** Intel: `MVNLayer::Reshape`, which keeps the axes of the bottom. */
export const mvnOfIntel: LayerDefinition = defineLayer({
  type: 'MVN',
  isStock: true,
  category: mvn.category,
  summary: mvn.summary,
  param: 'mvn_param',
  bottoms: mvn.bottoms,
  tops: mvn.tops,
  inPlace: mvn.inPlace,
  setUp(layer) {
    const { param, bottom } = layer;
    const isReady = isFilled(layer, bottom.slice(param.across_channels ? 1 : 2), 0);
    return isReady ? { tops: [bottom] } : undefined;
  },
  withoutRank: ({ bottoms }) => bottoms,
  notes: ['The bottom may have any number of axes, which the top has as well.'],
});
