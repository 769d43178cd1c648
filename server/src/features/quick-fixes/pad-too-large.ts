import { padTooLarge } from '../../problems/pad-too-large.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** Half the window, or as much as may be. */
export const fixPadTooLarge = fixerFor(padTooLarge, function* ({ facts: { kernel }, span }) {
  for (const pad of new Set([Math.floor(kernel / 2), kernel - 1]))
    yield { title: `Pad by ${pad}`, edits: [replacing(span, String(pad))] };
});
