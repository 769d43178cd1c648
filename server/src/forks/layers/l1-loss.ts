import { countsAgree } from '../../layers/losses.ts';
import { defineForkLoss } from '../define.ts';

/** NVIDIA: `L1LossLayer::Reshape`. */
export const l1LossOfNvidia = defineForkLoss({
  type: 'L1Loss',
  summary: 'The sum of the absolute differences of two blobs, divided by the batch size.',
  check: layer => countsAgree(layer, 1, 'each sample must hold equally many values'),
  notes: ['It has no settings; the L1Loss of FlowNet 2 has others, and may read one bottom.'],
});
