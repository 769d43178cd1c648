import { unknownChoice } from '../../problems/unknown-choice.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The word that was meant. */
export const fixUnknownChoice = fixerFor(unknownChoice, function* ({ facts: { nearest }, span, written }) {
  // Where nothing is written the problem stands at another place than a value.
  if (nearest !== undefined && /^["']/.test(written))
    yield { ...changingTo(span, `"${nearest}"`), isPreferred: true };
});
