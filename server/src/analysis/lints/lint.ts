import type { LayerContext } from '../../layers/define.ts';
import type { LayerNode } from '../../net/graph.ts';
import { placeInLayer } from '../../net/net.ts';
import { isRefusal, type Problem, problem, shiftedProblem } from '../../problems/define.ts';
import type { Analysis, NetState } from '../analyze.ts';
import type { Inference } from '../infer.ts';
import type { SetUpLayer } from '../set-up.ts';
import { shapeIn } from '../shape-in.ts';
import type { Lints } from './define.ts';
import { fileLints, layerLints, netLints } from './list.ts';
import { shapeCommentMismatches } from './shape-comments.ts';

/** Looks for everything in the lists. */
export const lints: Lints = {
  inState: lintState,
  inFile: analysis => fileLints.flatMap(lint => lint(analysis)),
};

function lintState(net: NetState, analysis: Analysis): readonly Problem[] {
  const found = [...lintLayers(net), ...shapeCommentMismatches(net, analysis)];
  // Of a net with faults it is not known how its layers are meant to go together.
  if (net.problems.some(isRefusal)) return found;
  return [...found, ...netLints.flatMap(lint => lint(net))];
}

/** States with the same layers share their inference, and what is wrong with each layer by itself. */
function lintLayers({ graph, inference }: NetState): readonly Problem[] {
  let found = byInference.get(inference);
  if (!found) {
    found = [];
    for (const node of graph.nodes)
      for (const it of lintLayer(node, inference)) found.push(shiftedProblem(it, node.layer.base));
    byInference.set(inference, found);
  }
  return found;
}

const byInference = new WeakMap<Inference, Problem[]>();

/** A layer that is set up as before has the same problems; their spans count from where it begins. */
function lintLayer(node: LayerNode, { layers }: Inference): readonly Problem[] {
  const setUp = layers[node.index];
  if (!setUp) return [];
  let found = memo.get(setUp);
  if (!found) {
    found = lintOnce(node, setUp, layers);
    memo.set(setUp, found);
  }
  return found;
}

const memo = new WeakMap<SetUpLayer, readonly Problem[]>();

function lintOnce(node: LayerNode, setUp: SetUpLayer, layers: Inference['layers']): readonly Problem[] {
  const { definition } = setUp;
  if (!definition || setUp.problems.some(isRefusal)) return [];
  const found: Problem[] = [];
  const { layer } = node;
  const { message } = layer;
  const report: LayerContext['report'] = (kind, facts, at = { field: 'type' }) => {
    found.push(problem(kind, placeInLayer(layer, at.field, at.index), facts, { layer: message.name }));
  };
  const bottoms = node.bottoms.map(blob => (blob ? shapeIn(layers, blob) : { unknown: 'nothing makes it' }));
  const isInPlace = node.tops.some(top => top.overwrites);
  for (const lint of layerLints) lint({ message, definition, bottoms, setUp, isInPlace, report });
  return found;
}
