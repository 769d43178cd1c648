import { formatShape } from '../../layers/shape.ts';
import type { LayerNode } from '../../net/graph.ts';
import { type Problem, problem } from '../../problems/define.ts';
import { shapeCommentMismatch } from '../../problems/shape-comment-mismatch.ts';
import { unreadableShapeComment } from '../../problems/unreadable-shape-comment.ts';
import type { Analysis, NetState } from '../analyze.ts';
import { agrees, formatStated } from '../shape-comments/stated-shape.ts';
import { shapeIn } from '../shape-in.ts';
import type { FileLint } from './define.ts';

/** Comments that state another shape than the net has in this state. */
export function shapeCommentMismatches(net: NetState, { shapeComments }: Analysis): readonly Problem[] {
  if (shapeComments.length === 0) return [];
  const { graph, inference } = net;
  const nodes = new Map(graph.nodes.map(node => [node.layer, node]));
  return shapeComments.flatMap(({ span, stated, mention: { layer, blob, side, index } }) => {
    const node = layer && nodes.get(layer);
    const shape = node && shapeOf(node, side, index, inference);
    if (!node || !shape || !stated || agrees(stated, shape, inference.names)) return [];
    const facts = { blob, shape: formatShape(shape), stated: formatStated(stated, inference.names) };
    return [problem(shapeCommentMismatch, span, facts, { layer: node.layer.message.name })];
  });
}

function shapeOf(node: LayerNode, side: 'top' | 'bottom', index: number, { layers }: NetState['inference']) {
  const blob = side === 'top' ? node.tops[index] : node.bottoms[index];
  return blob && shapeIn(layers, blob);
}

/** Comments that begin with `shape:` and go on with something else. */
export const unreadableShapeComments: FileLint = ({ shapeComments }) =>
  shapeComments
    .filter(({ stated }) => !stated)
    .map(({ span }) => problem(unreadableShapeComment, span, undefined));
