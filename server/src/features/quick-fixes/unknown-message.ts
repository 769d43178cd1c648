import { unknownMessage } from '../../problems/unknown-message.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The message that was meant, whatever then comes to light. */
export const fixUnknownMessage = fixerFor(unknownMessage, function* ({ facts: { nearest }, span }) {
  if (nearest !== undefined) yield { ...changingTo(span, nearest), isPreferred: true, reveals: true };
});
