import { cropOutOfBounds } from '../../problems/crop-out-of-bounds.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor, type Proposal } from './fix.ts';
import { buildAt, setting } from './setting.ts';

/** From the middle, or as far as it can go. */
export const fixCropOutOfBounds = fixerFor(
  cropOutOfBounds,
  function* ({ analysis, facts: { size, available }, span, written }) {
    const layer = buildAt(analysis, span.start)?.node.layer;
    const room = available - size;
    if (!layer || room < 0) return;
    for (const [offset, why] of new Map([
      [Math.floor(room / 2), 'the middle'],
      [room, 'the end'],
      [0, 'the beginning'],
    ])) {
      const proposal: Proposal = /^\d+$/.test(written)
        ? { title: `Set offset to ${offset}`, edits: [replacing(span, String(offset))] }
        : setting(analysis, layer, 'crop_param.offset', offset);
      yield { ...proposal, title: `${proposal.title}: ${why}` };
    }
  },
);
