import type { NetState } from '../../analysis/analyze.ts';
import type { Inference } from '../../analysis/infer.ts';
import { refusedLayers } from '../../analysis/refused-layers.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import type { LayerDefinition, ParamBlob } from '../../layers/define.ts';
import { unknown } from '../../layers/shape.ts';
import type { Blob } from '../../net/graph.ts';
import { bvlc } from '../../schema/bvlc.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import { isKnownTo } from '../../schema/is-known.ts';
import type { Message } from '../../schema/message.ts';
import { Names } from '../program/names.ts';
import type { KerasLayer } from './layer.ts';
import { isNonNegative } from './non-negative.ts';

/** The layers of a net in one state as exporters see them, in Caffe's order; the same ones as often as they are asked for. */
export function kerasLayers(net: NetState): readonly KerasLayer[] {
  let layers = memo.get(net.inference);
  if (!layers) {
    layers = layersOf(net);
    memo.set(net.inference, layers);
  }
  return layers;
}

const memo = new WeakMap<Inference, readonly KerasLayer[]>();

function layersOf(net: NetState): readonly KerasLayer[] {
  const { graph, inference } = net;
  const { layers } = inference;
  const refusals = refusedLayers(net);
  const nonNegative = new Set<Blob>();
  const names = new Names();
  return graph.nodes.map(node => {
    const { index, layer, bottoms, tops } = node;
    const { message } = layer;
    const refusal = refusals.get(node)?.message.replace(/\.$/, '');
    const given = bottoms.map(blob => blob !== undefined && nonNegative.has(blob));
    if (isNonNegative(message, given)) for (const top of tops) nonNegative.add(top);
    const { window, definition } = layers[index] ?? {};
    const fork = definition && forkOf(definition, message);
    return {
      message,
      bottoms: bottoms.map(blob => (blob ? shapeIn(layers, blob) : unknown('no layer above makes it'))),
      tops: layers[index]?.tops ?? [],
      blobs: blobNames(message.name, layers[index]?.params ?? [], names),
      nonNegativeInput: given[0] ?? false,
      ...(window && { window }),
      ...(refusal !== undefined && { refusal }),
      ...(fork !== undefined && { fork }),
    };
  });
}

/** The fork that alone knows what the layer computes. */
function forkOf(
  { fork, extendsStock }: LayerDefinition,
  message: Message<LayerParameter>,
): string | undefined {
  return extendsStock && isKnownTo(bvlc, message) ? undefined : fork;
}

/** A second layer of the same name that has blobs becomes `name_2`, as in the files that `prototxt weights` writes. */
function blobNames(layer: string, params: readonly ParamBlob[], names: Names): readonly string[] {
  if (params.length === 0) return [];
  const name = names.unique(layer);
  return params.map((_, i) => `${name}/${i}`);
}
