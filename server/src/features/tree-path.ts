import { type Element, isTrivia, type Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

/** An element with its place in the text. */
export interface Placed extends Span {
  readonly element: Element;
}

/**
 * The elements around an offset, the outermost first. Where two meet, words go before brackets and the
 * like, these before white space, and else the left one before the right one.
 */
export function pathTo(tree: Node, offset: number): readonly Placed[] {
  const path: Placed[] = [];
  let here: Placed | undefined = { element: tree, start: 0, end: tree.width };
  while (here) {
    path.push(here);
    here = childAt(here, offset);
  }
  return path;
}

function childAt({ element, start }: Placed, offset: number): Placed | undefined {
  let left: Placed | undefined;
  let at = start;
  for (const child of element.children ?? []) {
    const placed = { element: child, start: at, end: at + child.width };
    if (offset < placed.end) return left && rank(left.element) >= rank(child) ? left : placed;
    if (offset === placed.end) left = placed;
    at = placed.end;
  }
  return left;
}

function rank(element: Element): number {
  if (isTrivia(element)) return 0;
  return /\w/.test(element.kind) ? 2 : 1;
}
