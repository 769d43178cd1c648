import { headerOf } from '../../syntax/header.ts';
import type { Span } from '../../text/span.ts';

/** The Caffe that a comment names. */
export interface FlavourHeader {
  /** As it is written; empty if the comment ends with the colon. */
  readonly id: string;
  /** The id; the whole comment if there is none. */
  readonly span: Span;
}

/** The Caffe that a comment at the beginning of the text names: `# prototxt-flavour: ssd`. */
export function flavourHeader(text: string): FlavourHeader | undefined {
  const match = line.exec(headerOf(text));
  if (!match) return undefined;
  const [, indent = '', comment = '', id = ''] = match;
  const start = match.index + indent.length;
  const idStart = start + comment.length;
  return { id, span: { start: id === '' ? start : idStart, end: idStart + id.length } };
}

const line = /^([^\S\n]*)(#[^\S\n]*prototxt-flavou?r:(?:[^\S\n]+(?=\S))?)((?:[^\n]*\S)?)[^\S\n]*$/m;
