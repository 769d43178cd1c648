import { badCharacter } from '../../problems/bad-character.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** Without byte-order mark; with a colon. */
export const fixBadCharacter = fixerFor(badCharacter, function* ({ facts, span: { start, end } }) {
  const safe = { isPreferred: true, isSafe: true };
  if (facts.text.startsWith('\uFEFF'))
    yield {
      title: 'Remove the byte-order mark',
      edits: [replacing({ start, end: start + 1 }, '')],
      ...safe,
    };
  if (facts.text === '=') yield { title: 'Write a colon', edits: [replacing({ start, end }, ':')], ...safe };
  yield { title: `Remove ${facts.text}`, edits: [replacing({ start, end }, '')] };
});
