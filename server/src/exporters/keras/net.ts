import type { NetState } from '../../analysis/analyze.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import { unknown } from '../../layers/shape.ts';
import type { Blob } from '../../net/graph.ts';
import { Names } from '../program/names.ts';
import type { KerasLayer } from './layer.ts';
import { isNonNegative } from './non-negative.ts';

/** The layers of a net in one state as exporters see them, in Caffe's order. */
export function kerasLayers({ graph, inference: { layers } }: NetState): readonly KerasLayer[] {
  const nonNegative = new Set<Blob>();
  const names = new Names();
  return graph.nodes.map(({ index, layer: { message }, bottoms, tops }) => {
    const given = bottoms.map(blob => blob !== undefined && nonNegative.has(blob));
    if (isNonNegative(message, given)) for (const top of tops) nonNegative.add(top);
    const window = layers[index]?.window;
    return {
      message,
      bottoms: bottoms.map(blob => (blob ? shapeIn(layers, blob) : unknown('no layer above makes it'))),
      tops: layers[index]?.tops ?? [],
      blobs: blobNames(message.name, layers[index]?.params?.length ?? 0, names),
      nonNegativeInput: given[0] ?? false,
      ...(window && { window }),
    };
  });
}

/** A second layer of the same name that has blobs becomes `name_2`, as in the files that `prototxt weights` writes. */
function blobNames(layer: string, count: number, names: Names): readonly string[] {
  if (count === 0) return [];
  const name = names.unique(layer);
  return Array.from({ length: count }, (_, i) => `${name}/${i}`);
}
