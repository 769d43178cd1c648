import { headerOf } from '../../syntax/header.ts';
import type { Span } from '../../text/span.ts';

/** The Caffe that a comment at the beginning of the text names: `# prototxt-flavour: ssd`. */
export function flavourHeader(text: string): { readonly id: string; readonly span: Span } | undefined {
  const match = comment.exec(headerOf(text));
  if (!match) return undefined;
  const [whole, id = ''] = match;
  const end = match.index + whole.trimEnd().length;
  return { id, span: { start: end - id.length, end } };
}

const comment = /^[^\S\n]*#\s*prototxt-flavour:\s*(\S+)\s*$/m;
