import { headerValue } from '../../syntax/header.ts';
import type { Span } from '../../text/span.ts';

/** The Caffe that a comment at the beginning of the text names: `# prototxt-flavour: ssd`. */
export function flavourHeader(text: string): { readonly id: string; readonly span: Span } | undefined {
  const header = headerValue(text, 'prototxt-flavour');
  return header && { id: header.value, span: header.span };
}
