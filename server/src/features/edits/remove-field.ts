import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { replacing } from './edit.ts';

/** Removes a field with its line; a comment or another field on that line stays. */
export function removing(text: string, { start, end }: Span): Edit {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = /[^\S\n]*$/.exec(text.slice(line, start))?.[0].length ?? 0;
  const behind = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const startsLine = start === before || text[start - before - 1] === '\n';
  const lineEnd = end + behind;
  const endsLine = lineEnd === text.length || text[lineEnd] === '\n';
  if (startsLine && endsLine)
    return replacing({ start: start - before, end: Math.min(lineEnd + 1, text.length) }, '');
  // What follows keeps the indentation, or the space between what stands on both sides.
  return startsLine ? replacing({ start, end: lineEnd }, '') : replacing({ start: start - before, end }, '');
}
