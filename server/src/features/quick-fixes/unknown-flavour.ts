import { unknownFlavour } from '../../problems/unknown-flavour.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The Caffe that was meant, whatever then comes to light. */
export const fixUnknownFlavour = fixerFor(unknownFlavour, function* ({ facts: { nearest }, span }) {
  if (nearest === undefined) return;
  yield {
    title: `Change to ${nearest}`,
    edits: [replacing(span, nearest)],
    isPreferred: true,
    reveals: true,
  };
});
