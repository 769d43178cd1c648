import { layerAt } from '../../analysis/in-states.ts';
import { unsafeInPlace } from '../../problems/unsafe-in-place.ts';
import { fixerFor } from './fix.ts';
import { renamingTop } from './rename-blob.ts';

/** A top of its own, which all that comes after reads. */
export const fixUnsafeInPlace = fixerFor(unsafeInPlace, function* ({ analysis, facts, span }) {
  const layer = layerAt(analysis, span.start)?.layer;
  if (layer) yield { ...renamingTop(analysis, layer, facts.blob, span), isPreferred: true };
});
