import type { FieldSchema, MessageSchema, Schema } from '../schema/schema.ts';
import { type Element, fieldParts, isValue, type Node } from '../syntax/tree.ts';
import { type Span, touches } from '../text/span.ts';

/** The field that the offset is at, as the schema knows it. */
export interface FieldAt {
  /** The message that has the field. */
  readonly owner: MessageSchema;
  readonly field: FieldSchema;
  /** What of it: its name, or its value (of a list, one item). */
  readonly part: 'name' | 'value';
  readonly span: Span;
}

/** A text with its tree and its schema. */
export interface Source {
  readonly text: string;
  readonly tree: Node;
  readonly schema: Schema;
}

/** The innermost field of which the offset is at the name or at a value that is no message. */
export function fieldAt(source: Source, offset: number, root: MessageSchema): FieldAt | undefined {
  return within(source, source.tree, 0, offset, root);
}

/** Looks through what has fields: the file or a message, which begins at `at`. */
function within(
  source: Source,
  node: Node,
  at: number,
  offset: number,
  owner: MessageSchema,
): FieldAt | undefined {
  let start = at;
  for (const child of node.children) {
    if (child.kind === 'field' && touches(spanOf(child, start), offset)) {
      const found = inField(source, child, start, offset, owner);
      if (found) return found;
    }
    start += child.width;
  }
  return undefined;
}

function inField(
  source: Source,
  node: Node,
  at: number,
  offset: number,
  owner: MessageSchema,
): FieldAt | undefined {
  const { name, value, valueAt } = fieldParts(node);
  const nameSpan = spanOf(name, at);
  const field = owner.fields.get(source.text.slice(nameSpan.start, nameSpan.end));
  if (!field) return undefined;
  if (touches(nameSpan, offset)) return { owner, field, part: 'name', span: nameSpan };
  return value && inValue(source, value, at + valueAt, offset, owner, field);
}

function inValue(
  source: Source,
  value: Element,
  at: number,
  offset: number,
  owner: MessageSchema,
  field: FieldSchema,
): FieldAt | undefined {
  const span = spanOf(value, at);
  if (!touches(span, offset)) return undefined;
  if (value.kind === 'message') {
    const type = source.schema.messages.get(field.type);
    return type && within(source, value, at, offset, type);
  }
  if (value.kind !== 'list') return { owner, field, part: 'value', span };
  let start = at;
  for (const item of value.children ?? []) {
    const found = isValue(item) ? inValue(source, item, start, offset, owner, field) : undefined;
    if (found) return found;
    start += item.width;
  }
  return undefined;
}

function spanOf({ width }: Element, start: number): Span {
  return { start, end: start + width };
}
