import type { Span } from './span.ts';

/** Replaces a range of the text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits, which must not overlap and may come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of sorted) {
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}

/** Where a place of the text is after the edits; a place within what is replaced goes to its beginning. */
export function movedBy(offset: number, edits: readonly Edit[]): number {
  let moved = offset;
  for (const { span, text } of edits) {
    if (span.end <= offset) moved += text.length - (span.end - span.start);
    else if (span.start < offset) moved -= offset - span.start;
  }
  return moved;
}

/** The same edits with the line ends that the text has. */
export function withLineEndsOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!text.includes('\r\n')) return edits;
  return edits.map(edit => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }));
}
