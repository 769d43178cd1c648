import { unknownV0Type } from '../../problems/unknown-v0-type.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The type that was meant. */
export const fixUnknownV0Type = fixerFor(unknownV0Type, function* ({ facts: { nearest }, span }) {
  if (nearest !== undefined)
    yield { title: `Change to "${nearest}"`, edits: [replacing(span, `"${nearest}"`)], isPreferred: true };
});
