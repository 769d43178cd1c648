import type { LayerNode } from '../net/graph.ts';
import { isRefusal, type Problem } from '../problems/define.ts';
import { overlaps } from '../text/span.ts';
import type { NetState } from './analyze.ts';
import { extentsOf } from './in-states.ts';

/** What Caffe would not build the net for. */
export function refusals({ textProblems, problems }: NetState): readonly Problem[] {
  return [...textProblems, ...problems].filter(isRefusal);
}

/** The layers for which Caffe refuses the net, each with the first of the problems that stand in it. */
export function refusedLayers(state: NetState): ReadonlyMap<LayerNode, Problem> {
  const all = refusals(state);
  if (all.length === 0) return new Map();
  const found = new Map<LayerNode, Problem>();
  for (const node of state.graph.nodes) {
    const extents = extentsOf(node.layer);
    const first = all.find(({ span }) => extents.some(extent => overlaps(extent, span)));
    if (first) found.set(node, first);
  }
  return found;
}
