import type { NetState } from '../../analysis/analyze.ts';
import type { LayerNode } from '../../net/graph.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { kerasLayers } from '../keras/net.ts';

/** A layer as exporters write it: of BatchNorm and Scale, which are one layer elsewhere, the first has both. */
export interface FusedLayer {
  readonly layer: KerasLayer;
  /** Whose tops it makes: itself, or the Scale that it takes in. */
  readonly maker: LayerNode;
  /** The BatchNorm that takes it in: it is not written by itself. */
  readonly into?: KerasLayer;
}

/** The layers of a net in one state, in Caffe's order. */
export function fusedLayers(state: NetState): readonly FusedLayer[] {
  const { nodes } = state.graph;
  const layers = kerasLayers(state);
  const takenIn = new Map<LayerNode, KerasLayer>();
  return layers.flatMap((layer, i) => {
    const node = nodes[i];
    if (!node) return [];
    const into = takenIn.get(node);
    const scale = scaleAfter(node);
    const scaling = scale && layers[scale.index];
    // Of what Caffe refuses each is told by itself.
    const isRefused = [layer, scaling].some(it => it?.refusal !== undefined);
    if (!scale || !scaling || isRefused) return [{ layer, maker: node, ...(into && { into }) }];
    takenIn.set(scale, layer);
    return [{ layer: { ...layer, tops: scaling.tops, scale: scaling }, maker: scale }];
  });
}

/** The Scale that can become a BatchNorm's factor and bias: the only layer that reads its top. */
function scaleAfter({ layer, tops: [top] }: LayerNode): LayerNode | undefined {
  const reader = top?.readers.length === 1 ? top.readers[0] : undefined;
  return layer.message.type === 'BatchNorm' && reader && isPerChannel(reader) ? reader : undefined;
}

function isPerChannel({ layer: { message }, bottoms }: LayerNode): boolean {
  const { scale_param: param } = message;
  if (message.type !== 'Scale' || bottoms.length !== 1) return false;
  return param.axis === 1 && param.num_axes === 1;
}
