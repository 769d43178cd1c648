import type { At } from '../../layers/define.ts';
import type { LayerNode } from '../../net/graph.ts';
import { placeInLayer } from '../../net/net.ts';
import { type Problem, type ProblemKind, problem, type Related } from '../../problems/define.ts';
import { shifted } from '../../text/span.ts';

/** A problem at a field of a layer of the net. */
export function problemAt<Facts>(
  { layer }: LayerNode,
  { field, index }: At,
  kind: ProblemKind<Facts>,
  facts: Facts,
  related: readonly Related[] = [],
): Problem {
  const span = shifted(placeInLayer(layer, field, index), layer.base);
  return problem(kind, span, facts, { layer: layer.message.name, ...(related.length > 0 && { related }) });
}

/** The layer as a place that helps to understand a problem. */
export function relatedLayer({ layer }: LayerNode, message: string): Related {
  return { span: shifted(placeInLayer(layer, 'name'), layer.base), message };
}
