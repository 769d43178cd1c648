import type { Span } from '../../text/span.ts';

/** Whether a string stands there with its quotes: one literal, or several in a row, which make one string. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  return /^(?:(["'])(?:(?!\1)[^\\\n]|\\.)*\1\s*)+$/.test(text.slice(start, end));
}

/** The inside of a literal, where a name is typed; of several, all of them. */
export function insideQuotes(text: string, { start, end }: Span): Span {
  const isSingle = /^(["'])(?:(?!\1)[^\\\n]|\\.)*\1$/.test(text.slice(start, end));
  return isSingle ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The name as a literal with that quote around it. */
export function quoted(name: string, quote: string): string {
  const escaped = name.replaceAll(/[\\"'\n]/g, it =>
    it === '\n' ? '\\n' : it === '\\' || it === quote ? `\\${it}` : it,
  );
  return `${quote}${escaped}${quote}`;
}
