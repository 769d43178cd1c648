import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { between } from '../../layers/define.ts';
import { countsAgree } from '../../layers/losses.ts';
import { haveSameShape } from '../../layers/same-shape.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { defineForkLoss, type ForkSetUp } from '../define.ts';
import { defineScalarLoss } from './scalar-loss.ts';

/** NVIDIA: `L1LossLayer::Reshape`. */
export const l1LossOfNvidia = defineForkLoss({
  type: 'L1Loss',
  summary: 'The sum of the absolute differences of two blobs, divided by the batch size.',
  check: layer => countsAgree(layer, 1, 'each sample must hold equally many values'),
  notes: ['It has no settings; the L1Loss of FlowNet 2 has others, and may read one bottom.'],
});

/** FlowNet 2: `L1LossLayer::LayerSetUp` and `Reshape`. */
const l1LossOfFlownet2 = defineScalarLoss({
  type: 'L1Loss',
  summary: 'The sum of the distances between two blobs, or of the values of one.',
  param: 'l1_loss_param',
  bottoms: between(1, 2),
  check: layer => areMaps(layer, layer.param.l2_per_location) && haveSameShape(layer),
  notes: [
    'With l2_per_location it takes the Euclidean length of the channels at each place: the end-point error of a flow.',
    'Places where the second bottom is not a number do not count.',
  ],
});

/** FlowNet 2: `LpqLossLayer::LayerSetUp` and `Reshape`. */
const lpqLoss = defineScalarLoss({
  type: 'LpqLoss',
  summary: 'The sum of (Σ |difference|^p)^q, the inner sum over the channels of each place.',
  param: 'lpq_loss_param',
  bottoms: between(1, 2),
  check: layer => isScheduled(layer) && areMaps(layer, true) && haveSameShape(layer),
  notes: [
    'p: 2 and q: 0.5 is the end-point error of a flow.',
    'Several values of p and q follow each other, each from the iteration that pq_episode_starts_at_iter gives it.',
  ],
});

export const flownetLosses = [l1LossOfFlownet2, lpqLoss];

/** A sum over channels needs their axis. */
function areMaps(layer: ForkSetUp<'l1_loss_param' | 'lpq_loss_param'>, sumsChannels: boolean): boolean {
  const [least, needs] = sumsChannels ? ([2, '2 to 4'] as const) : ([0, 'at most 4'] as const);
  return layer.bottoms.every((_, i) => bottomHasAxes(layer, i, least, 4, needs));
}

function isScheduled({ param, report }: ForkSetUp<'lpq_loss_param'>): boolean {
  const { p, q, pq_episode_starts_at_iter: starts } = param;
  if (starts.length === 0 && p.length === 1 && q.length === 1) return true;
  for (const [field, values] of [
    ['q', q],
    ['pq_episode_starts_at_iter', starts],
  ] as const) {
    if (values.length === p.length) continue;
    const facts = { field, count: values.length, needs: `as many as p, ${p.length}` };
    report(wrongValueCount, facts, { field: `lpq_loss_param.${field}` });
    return false;
  }
  if (p.length === 0) {
    report(wrongValueCount, { field: 'p', count: 0, needs: 'at least one' }, { field: 'lpq_loss_param.p' });
    return false;
  }
  return areAscending(starts, report);
}

function areAscending(starts: readonly number[], report: ForkSetUp['report']): boolean {
  const odd = starts.findIndex((it, i) => (i === 0 ? it !== 0 : it <= (starts[i - 1] ?? 0)));
  const value = starts[odd];
  if (value === undefined) return true;
  const field = 'pq_episode_starts_at_iter';
  const needs = odd === 0 ? '0, where training begins' : `more than the one before it, ${starts[odd - 1]}`;
  report(valueOutOfBounds, { field, value, needs }, { field: `lpq_loss_param.${field}`, index: odd });
  return false;
}
