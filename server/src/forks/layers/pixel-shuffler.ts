import { bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import type { LayerDefinition } from '../../layers/define.ts';
import { reshape } from '../../layers/reshape.ts';
import { isPositive } from '../../layers/settings.ts';
import { product, quotient, unknownDims } from '../../layers/shape.ts';
import type { ReshapeParameter } from '../params.generated.ts';
import { keepsCount } from './count.ts';

/** Intel and Synopsys: `ReshapeLayer::Reshape`, which can make maps of channels. */
export const reshapeWithPixelShuffler: LayerDefinition = {
  ...reshape,
  extendsStock: true,
  setUp(layer) {
    // In these forks the message has their fields.
    const { pixelshuffler: factor = 1 } = layer.layer.reshape_param as ReshapeParameter;
    if (factor === 1) return reshape.setUp(layer);
    const field = 'reshape_param.pixelshuffler';
    if (!isPositive(layer, factor, field, true) || !bottomHasFourAxes(layer)) return undefined;
    const [num = 1, channels = 1, ...map] = layer.bottom;
    const top = [num, quotient(channels, factor * factor), ...map.map(size => product([size, factor]))];
    return keepsCount(layer, top, field) ? { tops: [top] } : undefined;
  },
  withoutRank(layer) {
    // As above.
    const { pixelshuffler = 1 } = layer.param as unknown as ReshapeParameter;
    return pixelshuffler === 1 ? (reshape.withoutRank?.(layer) ?? []) : [unknownDims(4, layer.reason)];
  },
  notes: [
    ...(reshape.notes ?? []),
    'pixelshuffler: f makes f×f places of f² channels, and shape is not read then.',
  ],
};
