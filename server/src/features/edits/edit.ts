import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';

/** Puts the text in the place of what stands there. */
export function replacing(span: Span, text: string): Edit {
  return { span, text };
}

/** Puts the text between what stands before and behind the offset. */
export function inserting(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}
