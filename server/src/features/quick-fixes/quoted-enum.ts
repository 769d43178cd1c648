import { quotedEnum } from '../../problems/quoted-enum.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The same word without quotes. */
export const fixQuotedEnum = fixerFor(quotedEnum, function* ({ facts: { value }, span }) {
  yield { title: 'Remove the quotes', edits: [replacing(span, value)], isPreferred: true, isSafe: true };
});
