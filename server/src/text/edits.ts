import type { Span } from './span.ts';

/** Replaces a range of the text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits, which must not overlap and may come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of inOrder(edits)) {
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}

/**
 * The same change as about `most` edits at the most, in the order of the text: those that lie near each other
 * become one.
 */
export function gathered(text: string, edits: readonly Edit[], most: number): readonly Edit[] {
  const near = text.length / most;
  const found: Edit[] = [];
  for (const edit of inOrder(edits)) {
    const last = found.at(-1);
    if (last && edit.span.start - last.span.end < near) {
      const between = text.slice(last.span.end, edit.span.start);
      found.pop();
      found.push({
        span: { start: last.span.start, end: edit.span.end },
        text: last.text + between + edit.text,
      });
    } else found.push(edit);
  }
  return found;
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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
