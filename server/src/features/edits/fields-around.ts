import { type Element, type FileNode, fieldParts, isTrivia } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** A field as it is written; its spans are places in the text. */
export interface WrittenField {
  readonly name: Span;
  /** Empty, and at the end of the field, where the value is missing. */
  readonly value: Span;
  /** With the separator that follows it. */
  readonly span: Span;
}

/** The fields that the offset lies in, the innermost first. */
export function fieldsAround(tree: FileNode, offset: number): readonly WrittenField[] {
  const fields: WrittenField[] = [];
  let inside: Place | undefined = { element: tree, at: 0 };
  while (inside) {
    const found: Found | undefined = childAround(inside, offset);
    if (found && found.element.kind === 'field') fields.unshift(writtenField(found));
    inside = found;
  }
  return fields;
}

interface Place {
  readonly element: Element;
  readonly at: number;
}

interface Found extends Place {
  readonly end: number;
}

/** The child that the offset lies in; of two that touch there, the later one. */
function childAround({ element, at }: Place, offset: number): Found | undefined {
  let start = at;
  const children = element.children ?? [];
  for (const [i, child] of children.entries()) {
    const end = start + child.width;
    const isInside = start <= offset && offset < end;
    if (isInside)
      return isTrivia(child) ? undefined : { element: child, at: start, end: endOf(children, i, end) };
    start = end;
  }
  return undefined;
}

/** Where the child ends, or the separator behind it. */
function endOf(siblings: readonly Element[], index: number, end: number): number {
  let at = end;
  for (const sibling of siblings.slice(index + 1)) {
    at += sibling.width;
    if (sibling.kind === ',' || sibling.kind === ';') return at;
    if (sibling.kind !== 'space') return end;
  }
  return end;
}

function writtenField({ element, at, end }: Found): WrittenField {
  if (!element.children) throw new TypeError('a field has children');
  const { name, value, valueAt } = fieldParts(element);
  return {
    name: { start: at, end: at + name.width },
    value: { start: at + valueAt, end: at + valueAt + (value?.width ?? 0) },
    span: { start: at, end },
  };
}
