import { unexpectedToken } from '../../problems/unexpected-token.ts';
import { replacing } from '../edits/edit.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** No comma behind the last item, or without what is not expected. */
export const fixUnexpectedToken = fixerFor(
  unexpectedToken,
  function* ({ analysis: { text }, facts: { found }, span }) {
    const { start } = span;
    const comma = found === ']' ? text.lastIndexOf(',', start) : -1;
    if (comma !== -1)
      yield {
        title: 'Remove the comma',
        edits: [replacing({ start: comma, end: comma + 1 }, '')],
        isPreferred: true,
        isSafe: true,
      };
    else
      yield {
        title: `Remove ${found}`,
        edits: [removing(text, span)],
        isSafe: /^[,;]$/.test(found),
      };
  },
);
