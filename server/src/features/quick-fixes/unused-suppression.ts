import { unusedSuppression } from '../../problems/unused-suppression.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** Without the code, or without the comment if it names no other. */
export const fixUnusedSuppression = fixerFor(
  unusedSuppression,
  function* ({ analysis: { text }, facts: { code }, span }) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const newline = text.indexOf('\n', span.end);
    const end = newline === -1 ? text.length : newline + 1;
    const before = text.slice(start, span.start);
    const behind = text.slice(span.end, end);
    const safe = { isPreferred: true, isSafe: true };
    const comma = /^\s*,\s*/.exec(behind)?.[0].length;
    const commaBefore = /\s*,\s*$/.exec(before)?.[0].length;
    if (comma !== undefined)
      yield {
        title: `Remove ${code}`,
        edits: [replacing({ start: span.start, end: span.end + comma }, '')],
        ...safe,
      };
    else if (commaBefore !== undefined)
      yield {
        title: `Remove ${code}`,
        edits: [replacing({ start: span.start - commaBefore, end: span.end }, '')],
        ...safe,
      };
    else yield { title: 'Remove the comment', edits: [replacing({ start, end }, '')], ...safe };
  },
);
