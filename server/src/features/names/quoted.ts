import { Lexer } from '../../syntax/lexer.ts';
import { isTrivia } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** Whether a string without a fault stands there: one literal, or several in a row, which make one string. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  const lexer = new Lexer(text, start);
  for (lexer.next(); lexer.token && lexer.start < end; lexer.next())
    if (lexer.kind !== 'string' && !isTrivia(lexer.token)) return false;
  return true;
}

/** The inside of a literal, where a name is typed; of several, and of what is no string, all of it. */
export function insideQuotes(text: string, { start, end }: Span): Span {
  const lexer = new Lexer(text, start);
  lexer.next();
  return lexer.kind === 'string' && lexer.end === end ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The name as a literal with that quote around it. */
export function quoted(name: string, quote: string): string {
  const escaped = name.replaceAll(/[\\"'\n]/g, it =>
    it === '\n' ? '\\n' : it === '\\' || it === quote ? `\\${it}` : it,
  );
  return `${quote}${escaped}${quote}`;
}
