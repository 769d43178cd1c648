import { badSuppression } from '../../problems/bad-suppression.ts';
import { lineEnd } from '../../syntax/bad-trivia.ts';
import { inserting } from '../edits/edit.ts';
import { removing } from '../edits/remove-field.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** With its colon, on the line before, with the code that was meant, or not at all. */
export const fixBadSuppression = fixerFor(badSuppression, function* ({ analysis: { text }, facts, span }) {
  const start = text.lastIndexOf('#', span.start);
  const comment = { start, end: lineEnd(text, start) };
  const sure = { isPreferred: true };
  if (facts.fault === 'colon')
    yield { title: 'Insert the colon', edits: [inserting(span.end, ':')], ...sure };
  if (facts.nearest !== undefined) yield { ...changingTo(span, facts.nearest), ...sure };
  if (facts.fault === 'place') {
    const line = text.lastIndexOf('\n', start) + 1;
    const indent = /^[^\S\n]*/.exec(text.slice(line))?.[0] ?? '';
    const above = `${indent}${text.slice(start, comment.end)}\n`;
    yield {
      title: 'Move it to the line before',
      edits: [inserting(line, above), removing(text, comment)],
      ...sure,
    };
  }
  if (facts.fault === 'code') yield { title: 'Remove the comment', edits: [removing(text, comment)] };
});
