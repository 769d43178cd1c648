import type { FileNode } from '../../syntax/tree.ts';
import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { layOut } from './layout.ts';
import type { FormatStyle } from './style.ts';
import { editsOf } from './white-space.ts';

/** Lays out the lines that the range touches, as they would be in the whole file. */
export function formatRange(text: string, tree: FileNode, range: Span, style: FormatStyle): readonly Edit[] {
  const start = lineStart(text, range.start);
  const end = lineEnd(text, range.end);
  return layOut(text, tree, style)
    .filter(gap => start <= gap.end && gap.start <= end)
    .flatMap(gap => editsOf(text, gap))
    .filter(({ span }) => start <= span.start && span.end <= end);
}

/** Where the line begins that the offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}
