import { unknownMessage } from '../../problems/unknown-message.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The message that was meant, whatever then comes to light. */
export const fixUnknownMessage = fixerFor(unknownMessage, function* ({ facts: { nearest }, span }) {
  if (nearest === undefined) return;
  yield {
    title: `Change to ${nearest}`,
    edits: [replacing(span, nearest)],
    isPreferred: true,
    reveals: true,
  };
});
