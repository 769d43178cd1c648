import type { LayerNode } from '../../net/graph.ts';
import { repeatedRelu } from '../../problems/repeated-relu.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** A ReLU right behind a ReLU, most often since one of the two names the wrong blob. */
export const repeatedRelus: NetLint = ({ graph: { nodes } }) =>
  nodes.filter(isRelu).flatMap(node => {
    const [blob] = node.bottoms;
    if (!blob || !isRelu(blob.producer)) return [];
    const related = [relatedLayer(blob.producer, 'The first one is here.')];
    return [problemAt(node, { field: 'bottom', index: 0 }, repeatedRelu, { blob: blob.name }, related)];
  });

function isRelu({ layer: { message } }: LayerNode): boolean {
  return message.type === 'ReLU' && message.relu_param.negative_slope === 0;
}
