import { unscaledFiller } from '../../problems/unscaled-filler.ts';
import type { FillerParameter } from '../../schema/caffe.generated.ts';
import { has } from '../../schema/message.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';
import { isTraining } from './training.ts';

/** Weights that training starts with the defaults of a random filler, which no layer can learn from. */
export const unscaledFillers: NetLint = net => {
  if (!isTraining(net)) return [];
  return net.graph.nodes.flatMap(node =>
    (net.inference.layers[node.index]?.params ?? []).flatMap(({ role, filler }) => {
      const spread = filler && role === 'weight' ? defaultSpread(filler.param) : undefined;
      if (!filler || spread === undefined) return [];
      return [problemAt(node, filler, unscaledFiller, { type: filler.param.type, spread })];
    }),
  );
};

function defaultSpread(filler: FillerParameter): string | undefined {
  if (filler.type === 'gaussian' && !has(filler, 'std')) return 'with a standard deviation of 1';
  if (filler.type === 'uniform' && !has(filler, 'min') && !has(filler, 'max')) return 'between 0 and 1';
  return undefined;
}
