import type { Graph, LayerNode } from '../../net/graph.ts';

/** For each BatchNorm the Scale that can become its factor and bias: the only layer that reads its top. */
export function scalesAfterBatchNorm({ nodes }: Graph): ReadonlyMap<LayerNode, LayerNode> {
  const pairs = new Map<LayerNode, LayerNode>();
  for (const node of nodes) {
    const reader = onlyReader(node);
    if (node.layer.message.type === 'BatchNorm' && reader && isPerChannel(reader)) pairs.set(node, reader);
  }
  return pairs;
}

function onlyReader({ tops: [top] }: LayerNode): LayerNode | undefined {
  return top?.readers.length === 1 ? top.readers[0] : undefined;
}

function isPerChannel({ layer: { message }, bottoms }: LayerNode): boolean {
  const { scale_param: param } = message;
  if (message.type !== 'Scale' || bottoms.length !== 1) return false;
  return param.axis === 1 && param.num_axes === 1;
}
