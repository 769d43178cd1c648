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
  const from = Math.max(lineStart, start - AROUND);
  const [rest = ''] = text.slice(start, start + 2 * AROUND).split(/[\r\n]/, 1);
  const marked = rest.slice(0, Math.min(end - start, AROUND));
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start),
    marked,
    after: rest.slice(marked.length, marked.length + AROUND),
  };
}

/** So many UTF-16 units on either side are enough to find a place. */
const AROUND = 80;
