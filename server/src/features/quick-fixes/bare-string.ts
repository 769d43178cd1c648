import { bareString } from '../../problems/bare-string.ts';
import { replacing } from '../edits/edit.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The same word in quotes; a type in capitals under its name of today. */
export const fixBareString = fixerFor(bareString, function* ({ facts: { value, today }, span }) {
  const safe = { isPreferred: true, isSafe: true };
  if (today !== undefined) yield { ...changingTo(span, `"${today}"`), ...safe };
  else yield { title: 'Put quotes around it', edits: [replacing(span, `"${value}"`)], ...safe };
});
