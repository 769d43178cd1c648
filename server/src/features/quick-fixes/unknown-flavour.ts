import { unknownFlavour } from '../../problems/unknown-flavour.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The Caffe that was meant, whatever then comes to light. */
export const fixUnknownFlavour = fixerFor(unknownFlavour, function* ({ facts: { nearest }, span }) {
  if (nearest !== undefined) yield { ...changingTo(span, nearest), isPreferred: true, reveals: true };
});
