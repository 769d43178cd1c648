import type { Blob } from '../../net/graph.ts';
import { unreadTop } from '../../problems/unread-top.ts';
import type { NetState } from '../analyze.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';
import { isTraining } from './training.ts';

/** Blobs that training computes and nothing reads; losses and metrics are there to be looked at. */
export const unreadTops: NetLint = net => {
  if (!isTraining(net)) return [];
  return net.graph.nodes
    .flatMap(({ tops }) => tops)
    .filter(top => top.readers.length === 0 && !isOfUse(top, net))
    .map(({ producer, index, name }) =>
      problemAt(producer, { field: 'top', index }, unreadTop, { blob: name }),
    );
};

function isOfUse({ producer, index }: Blob, { inference }: NetState): boolean {
  const category = inference.layers[producer.index]?.definition?.category;
  const { loss_weight } = producer.layer.message;
  return (
    category === 'loss' || category === 'metric' || category === undefined || (loss_weight[index] ?? 0) !== 0
  );
}
