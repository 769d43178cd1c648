import { trainedStatistics } from '../problems/trained-statistics.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import {
  defineLayer,
  exactly,
  type LayerContext,
  type Outcome,
  type ParamBlob,
  type SetUp,
} from './define.ts';
import { isFilled } from './filled.ts';
import type { Dim, Shape } from './shape.ts';

/** Caffe: `BatchNormLayer::LayerSetUp` and `Reshape`. */
export const batchNorm = defineLayer({
  type: 'BatchNorm',
  category: 'normalisation',
  summary: 'Shifts and scales each channel to mean 0 and variance 1, by the batch or by stored statistics.',
  param: 'batch_norm_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const outcome = normalized(layer);
    return outcome && areUntrained(layer) ? outcome : undefined;
  },
  notes: [
    'It has no scale or shift of its own: let a Scale with bias_term: true follow.',
    'Without use_global_stats the batch is used in TRAIN and the stored statistics in TEST.',
  ],
});

/** The same whatever the rates of the statistics are. */
export function normalized(layer: LayerContext): Outcome | undefined {
  const { bottom } = layer;
  if (!bottomHasAxes(layer, 0, 2, Number.POSITIVE_INFINITY, 'at least 2')) return undefined;
  if (!isFilled(layer, bottom, 0)) return undefined;
  return { tops: [bottom], params: statistics(bottom[1] ?? 1) };
}

/** Caffe lets no solver touch the statistics; a `param` that is not written has a rate of 0 here. */
function areUntrained({ layer, report }: SetUp<'batch_norm_param'>): boolean {
  const i = layer.param.findIndex(({ lr_mult }) => lr_mult !== 0);
  const rate = layer.param[i]?.lr_mult;
  // A fourth `param` is one too many, whatever its rate.
  if (rate === undefined || i > 2) return true;
  report(trainedStatistics, { rate }, { field: 'param', index: i });
  return false;
}

/** What it keeps of the batches, for so many channels (Caffe: `BatchNormLayer::LayerSetUp`). */
export function statistics(channels: Dim): ParamBlob[] {
  const blob = (role: string, shape: Shape): ParamBlob => ({ role, shape, statistic: true });
  return [blob('mean', [channels]), blob('variance', [channels]), blob('moving average factor', [1])];
}
