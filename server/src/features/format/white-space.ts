import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';

/** White space between two tokens. */
export interface Gap extends Span {
  /** What is to be there instead; settled once the comments are known that share a column. */
  wanted: string;
}

/** Changes no more of the white space than is wrong: of unchanged lines, each for itself. */
export function editsOf(text: string, { start, end, wanted }: Gap): readonly Edit[] {
  const written = text.slice(start, end);
  const before = pieces(written);
  const after = pieces(wanted);
  if (before.length !== after.length) return [difference(start, written, wanted)];
  const edits: Edit[] = [];
  let at = start;
  for (const [i, piece] of before.entries()) {
    const replacement = after[i] ?? '';
    if (piece !== replacement) edits.push(difference(at, piece, replacement));
    at += piece.length;
  }
  return edits;
}

/** Line ends, and what stands between them. */
function pieces(space: string): readonly string[] {
  return space.split(/(\r?\n)/);
}

/** One edit without what both begin or end with. */
function difference(at: number, before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return {
    span: { start: at + prefix, end: at + before.length - suffix },
    text: after.slice(prefix, after.length - suffix),
  };
}
