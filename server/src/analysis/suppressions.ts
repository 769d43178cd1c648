import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A wish not to see the problems of one code on one line. */
export interface Suppression {
  readonly code: string;
  /** Where the code stands in its comment. */
  readonly span: Span;
  /** The line, from 1, whose problems it is for. */
  readonly line: number;
}

/**
 * Reads `# prototxt-ignore: code, code reason`, which stands alone on its line. It is for the next line that
 * is more than a comment.
 */
export function suppressions(text: string): readonly Suppression[] {
  if (!text.includes(keyword)) return [];
  const lines = new LineIndex(text);
  return Array.from(text.matchAll(comment)).flatMap(match => {
    const [whole, before = '', codes = ''] = match;
    const end = match.index + whole.length;
    const line = lines.at(end).line + 1 + commentLines(text.slice(end));
    return codesIn(codes, match.index + before.length).map(it => ({ ...it, line }));
  });
}

const keyword = 'prototxt-ignore:';
// A string never goes over the end of its line, so what begins with `#` on a line is a comment.
const comment =
  /^([^\S\r\n]*#[^\S\r\n]*prototxt-ignore:[^\S\r\n]*)([\w-]+(?:[^\S\r\n]*,[^\S\r\n]*[\w-]+)*)[^\r\n]*/gm;

/** How many lines of comments follow the end of this one. */
function commentLines(rest: string): number {
  const following = /^\r?\n((?:[^\S\n]*#[^\n]*\n)*)/.exec(rest)?.[1] ?? '';
  return following.split('\n').length - 1;
}

function codesIn(codes: string, at: number) {
  return Array.from(codes.matchAll(/[\w-]+/g), ({ 0: code, index }) => ({
    code,
    span: { start: at + index, end: at + index + code.length },
  }));
}
