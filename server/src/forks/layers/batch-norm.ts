import { batchNorm, normalized, statistics } from '../../layers/batch-norm.ts';
import { bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import type { LayerDefinition, ParamBlob } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { constantFiller } from '../../layers/filler.ts';
import { isKnown } from '../../layers/shape.ts';
import { notDivisible } from '../../problems/not-divisible.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

type Context = ForkSetUp<'batch_norm_param'>;

/** Caffe of early 2016: `BatchNormLayer::LayerSetUp`, which does not look at the rates of the statistics. */
export const batchNormOfOldCaffe: LayerDefinition = {
  ...batchNorm,
  setUp: normalized,
  isStock: true,
  notes: [
    'No rate is refused here: write lr_mult: 0 for the three blobs, or the weight decay of a solver shrinks them.',
    ...(batchNorm.notes ?? []),
  ],
};

/** NVIDIA: `BatchNormLayer::LayerSetUp`. */
export const batchNormOfNvidia: LayerDefinition = defineForkLayer({
  type: 'BatchNorm',
  category: 'normalisation',
  summary: batchNorm.summary,
  param: 'batch_norm_param',
  bottoms: batchNorm.bottoms,
  tops: batchNorm.tops,
  inPlace: 'allowed',
  setUp(layer) {
    const { bottom } = layer;
    if (!bottomHasFourAxes(layer) || !isFilled(layer, bottom, 0)) return undefined;
    return { tops: [bottom], params: [...statistics(bottom[1] ?? 1), ...scaleAndBias(layer)] };
  },
  withoutRank: ({ bottoms }) => bottoms,
  notes: [
    'With scale_bias: true, or with a filler for one of them, it also learns a scale and a bias, and needs no Scale behind it.',
    'use_global_stats is false where it is not written, in TEST as well.',
    'Their learning rates are set by Caffe, whatever param says.',
  ],
});

/** Intel: `BatchNormLayer::LayerSetUp` and `Reshape`, as the engine CAFFE computes it. */
export const batchNormOfIntel: LayerDefinition = defineForkLayer({
  type: 'BatchNorm',
  category: 'normalisation',
  summary: batchNorm.summary,
  param: 'batch_norm_param',
  bottoms: batchNorm.bottoms,
  tops: batchNorm.tops,
  inPlace: 'allowed',
  setUp(layer) {
    const outcome = normalized(layer);
    return outcome && areGroupsWhole(layer) ? outcome : undefined;
  },
  withoutRank: ({ bottoms }) => bottoms,
  notes: [
    'The engines MKL2017 and MKLDNN may keep a scale and a bias as well (use_weight_bias).',
    'stats_batch_size takes the statistics over so many samples at a time.',
  ],
});

function scaleAndBias({ param, bottom }: Context): ParamBlob[] {
  const { scale_bias = false, scale_filler, bias_filler } = param;
  const written = { scale: has(param, 'scale_filler'), bias: has(param, 'bias_filler') };
  if (!scale_bias && !written.scale && !written.bias) return [];
  const shape = bottom.slice(1, 2);
  const field = (name: string) => `batch_norm_param.${name}`;
  return [
    {
      role: 'scale',
      shape,
      filler: { param: (written.scale && scale_filler) || constantFiller(1), field: field('scale_filler') },
    },
    {
      role: 'bias',
      shape,
      filler: { param: (written.bias && bias_filler) || constantFiller(0), field: field('bias_filler') },
    },
  ];
}

function areGroupsWhole({ param, bottom, report }: Context): boolean {
  const { stats_batch_size: divisor = 0 } = param;
  const [batch = 1] = bottom;
  // In TRAIN, and in TEST only if it is said.
  const usesBatch = has(param, 'use_global_stats') && !param.use_global_stats;
  if (!usesBatch || divisor === 0 || !isKnown(batch) || batch % divisor === 0) return true;
  const facts = { what: 'The batch', size: batch, by: 'stats_batch_size', divisor };
  report(notDivisible, facts, { field: 'batch_norm_param.stats_batch_size' });
  return false;
}
