import { unknownV0Type } from '../../problems/unknown-v0-type.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The type that was meant. */
export const fixUnknownV0Type = fixerFor(unknownV0Type, function* ({ facts: { nearest }, span }) {
  if (nearest !== undefined) yield { ...changingTo(span, `"${nearest}"`), isPreferred: true };
});
