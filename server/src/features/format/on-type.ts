import type { Element, FileNode } from '../../syntax/tree.ts';
import type { Edit } from '../../text/edits.ts';
import { pathTo } from '../tree-path.ts';
import { formatRange, lineStart } from './range.ts';
import { type FormatStyle, indentation } from './style.ts';

/** Lays out what a person has just completed with the character before the offset: a message or a line. */
export function formatOnType(
  text: string,
  tree: FileNode,
  offset: number,
  style: FormatStyle,
): readonly Edit[] {
  return text[offset - 1] === '}'
    ? formatClosed(text, tree, offset, style)
    : formatLineBefore(text, tree, offset, style);
}

/** The message whose closing brace ends at the offset, with its name. */
function formatClosed(text: string, tree: FileNode, end: number, style: FormatStyle): readonly Edit[] {
  const path = pathTo(tree, end);
  const message = path.findIndex(it => it.element.kind === 'message' && it.end === end);
  const field = path[message - 1];
  if (!field) return [];
  return formatRange(text, tree, { start: field.start, end }, style).filter(({ span }) => span.start < end);
}

/** The line before the one that has just begun, which itself is only indented. */
function formatLineBefore(text: string, tree: FileNode, offset: number, style: FormatStyle): readonly Edit[] {
  const start = lineStart(text, offset);
  const before = start > 1 ? { start: start - 1, end: start - 1 } : undefined;
  const edits = before ? formatRange(text, tree, before, style) : [];
  return [...edits.filter(({ span }) => span.end < start), ...indent(text, tree, start, style)];
}

function indent(text: string, tree: FileNode, start: number, style: FormatStyle): readonly Edit[] {
  const written = /^[ \t]*/.exec(text.slice(start, start + LONGEST_INDENTATION))?.[0] ?? '';
  const end = start + written.length;
  const closes = '}>]'.includes(text[end] ?? ' ') ? 1 : 0;
  const wanted = indentation(style, Math.max(0, openBrackets(tree, end) - closes));
  return wanted === written ? [] : [{ span: { start, end }, text: wanted }];
}

const LONGEST_INDENTATION = 1000;

/** How many messages and lists are open at the offset. */
function openBrackets(tree: FileNode, offset: number): number {
  return pathTo(tree, offset).filter(
    ({ element, start, end }) =>
      (element.kind === 'message' || element.kind === 'list') &&
      start < offset &&
      (offset < end || !isClosed(element)),
  ).length;
}

function isClosed({ children }: Element): boolean {
  const last = children?.at(-1)?.kind;
  return last === '}' || last === '>' || last === ']';
}
