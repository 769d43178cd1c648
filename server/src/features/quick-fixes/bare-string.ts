import { bareString } from '../../problems/bare-string.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The same word in quotes; a type in capitals under its name of today. */
export const fixBareString = fixerFor(bareString, function* ({ facts: { value, today }, span }) {
  if (today !== undefined)
    yield {
      title: `Change to "${today}"`,
      edits: [replacing(span, `"${today}"`)],
      isPreferred: true,
      isSafe: true,
    };
  else
    yield {
      title: 'Put quotes around it',
      edits: [replacing(span, `"${value}"`)],
      isPreferred: true,
      isSafe: true,
    };
});
