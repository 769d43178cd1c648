import type { NetState } from '../analyze.ts';

/** Whether a solver could train the net in this state: the phase is TRAIN, and there is a loss. */
export function isTraining({ state, graph, inference }: NetState): boolean {
  return (
    state.phase === 'TRAIN' &&
    graph.nodes.some(
      ({ layer, index }) =>
        inference.layers[index]?.definition?.category === 'loss' ||
        layer.message.loss_weight.some(weight => weight !== 0),
    )
  );
}
