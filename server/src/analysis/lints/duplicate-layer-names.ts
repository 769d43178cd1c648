import type { LayerNode } from '../../net/graph.ts';
import type { Problem } from '../../problems/define.ts';
import { duplicateLayerName } from '../../problems/duplicate-layer-name.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** Layers of one name of which at least one learns, so that the other's weights get lost or in its way. */
export const duplicateLayerNames: NetLint = ({ graph: { nodes }, inference: { layers } }) => {
  const byName = new Map<string, LayerNode>();
  const learns = ({ index }: LayerNode) => (layers[index]?.params?.length ?? 0) > 0;
  const found: Problem[] = [];
  for (const node of nodes) {
    const { name } = node.layer.message;
    const earlier = byName.get(name);
    if (!earlier) byName.set(name, node);
    else if (learns(node) || learns(earlier)) {
      const related = [relatedLayer(earlier, 'It is the name of this layer.')];
      found.push(problemAt(node, { field: 'name' }, duplicateLayerName, { name }, related));
    }
  }
  return found;
};
