import { layerAt } from '../../analysis/in-states.ts';
import { duplicateTop } from '../../problems/duplicate-top.ts';
import { fixerFor } from './fix.ts';
import { renamingTop } from './rename-blob.ts';

/** A name of its own, for all that comes after. */
export const fixDuplicateTop = fixerFor(duplicateTop, function* ({ analysis, facts, span }) {
  const layer = layerAt(analysis, span.start)?.layer;
  if (layer) yield renamingTop(analysis, layer, facts.blob, span);
});
