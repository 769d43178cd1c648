import type { Element, FileNode } from '../syntax/tree.ts';
import { type Span, touches } from '../text/span.ts';
import { type Placed, pathTo } from './tree-path.ts';

/** What a growing selection takes in at an offset: a word, its value, its field, … up to the file. */
export function selectionRanges(tree: FileNode, offset: number): readonly Span[] {
  const spans = pathTo(tree, offset)
    .toReversed()
    .flatMap(around)
    .filter(span => span.start < span.end && touches(span, offset));
  return spans.filter((span, i) => width(span) > width(spans[i - 1]));
}

/** The whole; before it the inside, if there are quotes or brackets around that. */
function around({ element, start, end }: Placed): readonly Span[] {
  const whole = { start, end };
  switch (element.kind) {
    case 'space':
      return [];
    case 'string':
      return [{ start: start + 1, end: end - 1 }, whole];
    case 'message':
    case 'list':
      return [inside(element.children, start), whole];
    default:
      return [whole];
  }
}

/** From the first to the last thing between the brackets. */
function inside([opening, ...children]: readonly Element[], start: number): Span {
  let at = start + (opening?.width ?? 0);
  let first: number | undefined;
  let last = at;
  for (const { kind, width } of children) {
    if (closing.has(kind)) break;
    if (kind !== 'space') {
      first ??= at;
      last = at + width;
    }
    at += width;
  }
  return { start: first ?? last, end: last };
}

const closing: ReadonlySet<Element['kind']> = new Set(['}', '>', ']']);

function width(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
