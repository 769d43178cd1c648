import { badString } from '../../problems/bad-string.ts';
import { inserting, replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** Closed behind its first word, else at the end of its line; in straight quotes; a backslash that is one. */
export const fixBadString = fixerFor(badString, function* ({ facts: { fault }, span, written }) {
  if (fault === 'escape')
    yield { title: 'Double the backslash', edits: [inserting(span.start, '\\')], isPreferred: true };
  if (fault === 'curly')
    yield {
      title: 'Use straight quotes',
      edits: [replacing(span, `"${written.slice(1, -1)}"`)],
      isPreferred: true,
      isSafe: true,
    };
  if (fault !== 'unterminated') return;
  const quote = written[0] ?? '"';
  const word = /^["'][^\s"'#}]*/.exec(written)?.[0] ?? '';
  for (const content of new Set([word, written.trimEnd()]))
    yield {
      title: `Close the string: ${content}${quote}`,
      edits: [replacing({ start: span.start, end: span.start + content.length }, content + quote)],
      isPreferred: content === word,
    };
});
