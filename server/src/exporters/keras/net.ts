import type { NetState } from '../../analysis/analyze.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import { unknown } from '../../layers/shape.ts';
import type { Blob } from '../../net/graph.ts';
import type { KerasLayer } from './layer.ts';
import { isNonNegative } from './non-negative.ts';

/** The layers of a net in one state as exporters see them, in Caffe's order. */
export function kerasLayers({ graph, inference: { layers } }: NetState): readonly KerasLayer[] {
  const nonNegative = new Set<Blob>();
  return graph.nodes.map(({ index, layer: { message }, bottoms, tops }) => {
    const given = bottoms.map(blob => blob !== undefined && nonNegative.has(blob));
    if (isNonNegative(message, given)) for (const top of tops) nonNegative.add(top);
    const window = layers[index]?.window;
    return {
      message,
      bottoms: bottoms.map(blob => (blob ? shapeIn(layers, blob) : unknown('no layer above makes it'))),
      tops: layers[index]?.tops ?? [],
      blobs: layers[index]?.params?.length ?? 0,
      nonNegativeInput: given[0] ?? false,
      ...(window && { window }),
    };
  });
}
