import type { LayerNode } from '../../net/graph.ts';
import { sharedParamRole } from '../../problems/shared-param-role.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** Blobs that share their values and do not mean the same. */
export const sharedParamRoles: NetLint = ({ graph: { nodes }, inference: { layers } }) => {
  const owners = new Map<string, { node: LayerNode; what: string }>();
  const sharing = nodes.filter(({ layer }) => layer.message.param.some(({ name }) => name !== ''));
  return sharing.flatMap(node => {
    const { message } = node.layer;
    return message.param.flatMap(({ name: param }, index) => {
      const role = layers[node.index]?.params?.[index]?.role;
      if (param === '' || role === undefined) return [];
      const what = `${role} of a layer of type ${message.type}`;
      const owner = owners.get(param);
      if (!owner) owners.set(param, { node, what });
      if (!owner || owner.what === what) return [];
      const facts = { param, here: what, there: `${owner.what} in "${owner.node.layer.message.name}"` };
      const related = [relatedLayer(owner.node, 'This layer owns it.')];
      return [problemAt(node, { field: 'param.name', index }, sharedParamRole, facts, related)];
    });
  });
};
