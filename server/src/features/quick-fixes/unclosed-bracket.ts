import { unclosedBracket } from '../../problems/unclosed-bracket.ts';
import { inserting } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { fixerFor } from './fix.ts';

/** Closed where the parser guessed that it ends. */
export const fixUnclosedBracket = fixerFor(
  unclosedBracket,
  function* ({ analysis: { text, tree }, facts, span }) {
    const [field] = fieldsAround(tree, span.start);
    if (!field) return;
    const content = text.slice(field.span.start, field.span.end).trimEnd();
    const lineStart = text.lastIndexOf('\n', field.span.start - 1) + 1;
    const indentation = /^[^\S\n]*/.exec(text.slice(lineStart, field.span.start))?.[0] ?? '';
    const closing = content.includes('\n') ? `\n${indentation}${facts.closer}` : ` ${facts.closer}`;
    yield {
      title: `Insert the closing ${facts.closer}`,
      edits: [inserting(field.span.start + content.length, closing)],
      isPreferred: true,
    };
  },
);
