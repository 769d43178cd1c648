import type { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** The piece of a line on which a problem stands. */
export interface Excerpt {
  readonly before: string;
  /** What the problem is about, at most to the end of the line. */
  readonly marked: string;
  readonly after: string;
}

/** Cuts the line out on which the span begins; of a long line, what lies around it. */
export function excerpt(text: string, { start, end }: Span, lines: LineIndex): Excerpt {
  const lineStart = lines.startOf(lines.at(start).line);
  const markedEnd = Math.min(end, lineEnd(text, start));
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(markedEnd, start + AROUND);
  const after = text.slice(to, Math.min(lineEnd(text, to), to + AROUND));
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start),
    marked: text.slice(start, to),
    after,
  };
}

/** So many UTF-16 units on either side are enough to find a place. */
const AROUND = 80;

function lineEnd(text: string, offset: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}
