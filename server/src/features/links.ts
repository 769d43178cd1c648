import { type Element, fieldParts, isValue, type Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { insideQuotes } from './names/quoted.ts';
import { pathFields } from './path-fields.ts';

/** A path that stands in a text; whether something is there is not said. */
export interface PathLink {
  /** Within the quotes. */
  readonly span: Span;
  readonly path: string;
}

/** The paths of a text, of whatever kind of file: `net:`, `source:`, `mean_file:` and the like. */
export function pathLinks({ text, tree }: Source): readonly PathLink[] {
  return [...linksIn(text, tree, 0)];
}

/** A text with its tree. */
interface Source {
  readonly text: string;
  readonly tree: Node;
}

function* linksIn(text: string, node: Node, start: number): Generator<PathLink> {
  let at = start;
  for (const child of node.children) {
    if (child.kind === 'field') yield* linksOf(text, child, at);
    at += child.width;
  }
}

function* linksOf(text: string, field: Node, at: number): Generator<PathLink> {
  const { name, value, valueAt } = fieldParts(field);
  const isPath = pathFields.has(text.slice(at, at + name.width));
  const from = at + valueAt;
  for (const [item, start] of value?.kind === 'list' ? itemsOf(value, from) : [[value, from] as const])
    if (item?.kind === 'message') yield* linksIn(text, item, start);
    else if (item && isPath) yield* linkAt(text, { start, end: start + item.width });
}

/** The values of a list, each with the offset at which it begins. */
function* itemsOf(list: Node, start: number): Generator<readonly [Element, number]> {
  let at = start;
  for (const child of list.children) {
    if (isValue(child)) yield [child, at];
    at += child.width;
  }
}

function* linkAt(text: string, literal: Span): Generator<PathLink> {
  const span = insideQuotes(text, literal);
  const path = text.slice(span.start, span.end);
  if (path !== '' && span.start > literal.start) yield { span, path };
}
