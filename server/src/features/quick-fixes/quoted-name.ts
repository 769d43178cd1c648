import { quotedName } from '../../problems/quoted-name.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The name alone. */
export const fixQuotedName = fixerFor(quotedName, function* ({ facts: { field }, span }) {
  yield { title: 'Remove the quotes', edits: [replacing(span, field)], isPreferred: true, isSafe: true };
});
