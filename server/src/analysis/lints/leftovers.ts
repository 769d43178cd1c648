import type { LayerNode } from '../../net/graph.ts';
import { leftoverDataLayer } from '../../problems/leftover-data-layer.ts';
import { leftoverLoss } from '../../problems/leftover-loss.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** What is left of training in a net that the program feeds through an Input layer. */
export const leftovers: NetLint = ({ state, graph: { nodes }, inference: { layers } }) => {
  const input = nodes.find(({ layer }) => layer.message.type === 'Input');
  const top = input?.tops[0];
  if (!input || !top || state.phase === 'TRAIN') return [];
  const related = [relatedLayer(input, 'The net is fed here.')];
  return nodes.flatMap(node => {
    const { type } = node.layer.message;
    const kind = readsFiles.has(type)
      ? leftoverDataLayer
      : layers[node.index]?.definition?.category === 'loss' && !isWeighted(node) && !isMeasured(node)
        ? leftoverLoss
        : undefined;
    return kind ? [problemAt(node, { field: 'type' }, kind, { type, input: top.name }, related)] : [];
  });
};

/** The data layers that are not fed by the program either. */
const readsFiles: ReadonlySet<string> = new Set(['Data', 'ImageData', 'WindowData', 'HDF5Data']);

/** Whether an Accuracy reads the same labels, which the program then feeds on purpose: the net is measured. */
function isMeasured({ bottoms: [, labels] }: LayerNode): boolean {
  return (
    labels?.producer.layer.message.type === 'Input' &&
    labels.readers.some(({ layer }) => layer.message.type === 'Accuracy')
  );
}

function isWeighted({ layer }: LayerNode): boolean {
  return layer.message.loss_weight.length > 0;
}
