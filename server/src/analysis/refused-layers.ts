import type { LayerNode } from '../net/graph.ts';
import { isRefusal, type Problem } from '../problems/define.ts';
import { overlaps } from '../text/span.ts';
import type { NetState } from './analyze.ts';
import { extentsOf } from './in-states.ts';

/** The layers for which Caffe refuses the net, each with the first of the problems that stand in it. */
export function refusedLayers({ graph, problems, textProblems }: NetState): ReadonlyMap<LayerNode, Problem> {
  const refusals = [...textProblems, ...problems].filter(isRefusal);
  if (refusals.length === 0) return new Map();
  const found = new Map<LayerNode, Problem>();
  for (const node of graph.nodes) {
    const extents = extentsOf(node.layer);
    const first = refusals.find(({ span }) => extents.some(extent => overlaps(extent, span)));
    if (first) found.set(node, first);
  }
  return found;
}
