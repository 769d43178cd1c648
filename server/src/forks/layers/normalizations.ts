import { canonicalAxis } from '../../layers/axis.ts';
import { bottomHasAxes, bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerDefinition, type ParamBlob } from '../../layers/define.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

/** The layers of Synopsys that bring values into a common range. */
export const normalizations: readonly LayerDefinition[] = [
  /** Synopsys: `LayerNormLayer::LayerSetUp`. */
  defineForkLayer({
    type: 'LayerNorm',
    category: 'normalisation',
    summary: 'Brings each sample to mean 0 and variance 1, then by a learned scale and shift.',
    param: 'layer_norm_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp(layer) {
      const { bottom, param } = layer;
      if (!bottomHasAxes(layer, 0, 1, Number.POSITIVE_INFINITY, 'at least 1')) return undefined;
      const shape = bottom.slice(1);
      const params: ParamBlob[] = param.elementwise_affine
        ? [
            { role: 'scale', shape },
            { role: 'shift', shape },
          ]
        : [];
      return { tops: [bottom], params };
    },
    withoutRank: ({ bottoms }) => bottoms,
    notes: ['Scale and shift have a value for each value of a sample, and begin at 1 and 0.'],
  }),
  /** Synopsys: `LpNormalizationLayer::LayerSetUp`. */
  defineForkLayer({
    type: 'LpNormalization',
    category: 'normalisation',
    summary: 'Divides by the length along some axes, which is then 1.',
    param: 'lp_normalization_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp: layer => (areAxes(layer) ? { tops: [layer.bottom] } : undefined),
    withoutRank: ({ bottoms }) => bottoms,
    notes: ['p: 1 is the sum of the absolute values, p: 2 the Euclidean length.'],
  }),
  /** Synopsys: `LogSoftmaxLayer::Reshape`. */
  defineForkLayer({
    type: 'LogSoftmax',
    category: 'activation',
    summary: 'The logarithm of the softmax along one axis.',
    param: 'log_softmax_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp(layer) {
      const axis = canonicalAxis(layer, layer.bottom, layer.param.axis, { field: 'log_softmax_param.axis' });
      return axis === undefined ? undefined : { tops: [layer.bottom] };
    },
    withoutRank: ({ bottoms }) => bottoms,
  }),
  /** Synopsys: `ICNetSubgraphLayer::Reshape`. */
  defineForkLayer({
    type: 'ICNetSubgraph',
    category: 'vision',
    summary: 'The pyramid of poolings of ICNet, added to its input.',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp: layer => (bottomHasFourAxes(layer) ? { tops: [layer.bottom] } : undefined),
    withoutRank: ({ bottoms }) => bottoms,
    notes: ['Its windows are made for maps of 33×65.'],
  }),
];

function areAxes(layer: ForkSetUp<'lp_normalization_param'>): boolean {
  const { bottom, param, report } = layer;
  const field = 'lp_normalization_param.axis';
  const count = param.axis.length;
  if (count > bottom.length) {
    const needs = `at most ${bottom.length}, as the bottom has`;
    report(wrongValueCount, { field: 'axis', count, needs }, { field });
    return false;
  }
  return param.axis.every(
    (axis, index) => canonicalAxis(layer, bottom, axis, { field, index }) !== undefined,
  );
}
