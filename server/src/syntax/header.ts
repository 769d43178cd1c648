import type { Span } from '../text/span.ts';

/** The lines with comments, or nothing, with which the text begins. */
export function headerOf(text: string): string {
  return /^(?:[^\S\n]*(?:#[^\n]*)?(?:\n|$))*/.exec(text)?.[0] ?? '';
}

/** What one of these comments says behind a word and a colon. */
export interface HeaderValue {
  readonly value: string;
  readonly span: Span;
}

/** Of `# proto-message: caffe.NetParameter` the message, asked by `proto-message`. */
export function headerValue(text: string, word: string): HeaderValue | undefined {
  const line = new RegExp(`^([^\\S\\n]*#[^\\S\\n]*${word}:[^\\S\\n]*)(\\S+)[^\\S\\n]*$`, 'm');
  const match = line.exec(headerOf(text));
  const [, before = '', value = ''] = match ?? [];
  if (!match) return undefined;
  const start = match.index + before.length;
  return { value, span: { start, end: start + value.length } };
}
