import type { LayerNode } from '../net/graph.ts';
import { placeInLayer } from '../net/net.ts';
import { type Problem, problem } from '../problems/define.ts';
import { lossWeightLost } from '../problems/loss-weight-lost.ts';
import { shifted } from '../text/span.ts';
import type { SetUpLayer } from './set-up.ts';

/**
 * A top with a weight and a reader gets a Split, which takes the weight over; Caffe then clears the weights of
 * the whole layer, and a loss with several tops is left with the one that it presets (Caffe: `InsertSplits`).
 */
export function lostLossWeights({ layer, tops }: LayerNode, { definition }: SetUpLayer): Problem[] {
  if (!definition?.autoTops || definition.presetsLossWeight === false || tops.length < 2) return [];
  const { name, loss_weight } = layer.message;
  return tops
    .filter(({ index, readers }) => readers.length > 0 && (loss_weight[index] ?? 0) !== 0)
    .map(({ name: blob, index, readers }) => {
      const span = shifted(placeInLayer(layer, 'loss_weight', index), layer.base);
      return problem(
        lossWeightLost,
        span,
        { blob, reader: readers[0]?.layer.message.name ?? '' },
        { layer: name },
      );
    });
}
