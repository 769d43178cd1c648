import { layerAt } from '../../analysis/in-states.ts';
import { inPlaceRefused } from '../../problems/in-place-refused.ts';
import { fixerFor } from './fix.ts';
import { renamingTop } from './rename-blob.ts';

/** A top of its own, which all that comes after reads. */
export const fixInPlaceRefused = fixerFor(inPlaceRefused, function* ({ analysis, facts, span }) {
  const layer = layerAt(analysis, span.start)?.layer;
  if (layer) yield { ...renamingTop(analysis, layer, facts.blob, span), isPreferred: true };
});
