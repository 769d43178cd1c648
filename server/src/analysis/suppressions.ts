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
  const found: Suppression[] = [];
  let waiting: Omit<Suppression, 'line'>[] = [];
  const lines = new LineIndex(text);
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.startOf(line);
    const content = text.slice(start, line < lines.count ? lines.startOf(line + 1) : text.length);
    const [, before = '', codes = ''] = comment.exec(content) ?? [];
    if (isComment.test(content)) waiting.push(...codesIn(codes, start + before.length));
    else {
      for (const it of waiting) found.push({ ...it, line });
      waiting = [];
    }
  }
  // Nothing follows these.
  for (const it of waiting) found.push({ ...it, line: lines.count + 1 });
  return found;
}

const keyword = 'prototxt-ignore:';
// A string never goes over the end of its line, so what begins with `#` on a line is a comment.
const isComment = /^[^\S\r\n]*#/;
const comment = /^([^\S\r\n]*#[^\S\r\n]*prototxt-ignore:[^\S\r\n]*)([\w-]+(?:[^\S\r\n]*,[^\S\r\n]*[\w-]+)*)/;

function codesIn(codes: string, at: number) {
  return Array.from(codes.matchAll(/[\w-]+/g), ({ 0: code, index }) => ({
    code,
    span: { start: at + index, end: at + index + code.length },
  }));
}
