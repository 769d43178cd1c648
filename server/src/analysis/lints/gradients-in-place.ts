import { unsafeInPlace } from '../../problems/unsafe-in-place.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';
import { isTraining } from './training.ts';

/** Layers in place in a net that learns, whose gradient needs what they overwrite. */
export const gradientsInPlace: NetLint = net => {
  if (!isTraining(net)) return [];
  return net.graph.nodes.flatMap(node => {
    const { message } = node.layer;
    const top = node.tops.find(({ overwrites }) => overwrites);
    const { definition } = net.inference.layers[node.index] ?? {};
    if (!top || definition?.inPlace !== 'gradient' || !needsInput(message)) return [];
    const facts = { type: message.type, blob: top.name, harm: 'gradient' } as const;
    return [problemAt(node, { field: 'top', index: top.index }, unsafeInPlace, facts)];
  });
};

/** With these settings the gradient does without the input. */
function needsInput({ type, eltwise_param, power_param }: LayerParameter): boolean {
  if (type === 'Eltwise') return eltwise_param.operation !== 'SUM';
  return type !== 'Power' || (power_param.power !== 1 && power_param.power !== 0 && power_param.scale !== 0);
}
