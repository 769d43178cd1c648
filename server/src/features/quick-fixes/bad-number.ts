import { badNumber } from '../../problems/bad-number.ts';
import { replacing } from '../edits/edit.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** Without leading zeros, or with a space before the word that sticks to it. */
export const fixBadNumber = fixerFor(badNumber, function* ({ facts: { number }, span }) {
  const decimal = /^0+(\d+)$/.exec(number)?.[1];
  if (decimal !== undefined) yield { ...changingTo(span, decimal), isPreferred: true };
  const apart = /^([\d.]*\d)([a-zA-Z_]\w*)$/.exec(number);
  if (apart) yield { title: 'Insert a space', edits: [replacing(span, `${apart[1]} ${apart[2]}`)] };
});
