import type { FieldSchema, MessageSchema } from '../../schema/schema.ts';
import { type Element, fieldParts, isTrivia, isValue, type Node } from '../../syntax/tree.ts';
import { type Span, touches } from '../../text/span.ts';
import type { Source } from '../field-at.ts';

/** What somebody is about to write: the name of a field, or a value. */
export type Place = NamePlace | ValuePlace;

/** Where the name of a field may stand. */
export interface NamePlace {
  readonly kind: 'name';
  readonly body: Body;
  /** The word that is begun, or where one would begin. */
  readonly span: Span;
}

/** Where the value of a field may stand. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly body: Body;
  readonly field: FieldSchema;
  /** The value that is begun, with its quotes, or where one would begin. */
  readonly span: Span;
  /** Of a string that is begun. */
  readonly quoted?: Quoted;
}

/** A string that the cursor is in. */
export interface Quoted {
  /** What is between the quotes, and is replaced. */
  readonly inner: Span;
  readonly quote: string;
  readonly closed: boolean;
}

/** What has fields: the file, or a message in it. */
export interface Body {
  readonly type: MessageSchema;
  readonly node: Node;
  readonly start: number;
  /** What it stands in; absent for the file. */
  readonly outer?: Body;
}

/**
 * What may be written at the offset, in a file that holds a message of that type. Half-typed text is the
 * rule here; in comments, and where nothing of the schema fits, there is nothing to write.
 */
export function placeAt(source: Source, offset: number, type: MessageSchema): Place | undefined {
  return inBody(source, { type, node: source.tree, start: 0 }, offset);
}

function inBody(source: Source, body: Body, offset: number): Place | undefined {
  let at = body.start;
  let lastField: Placed | undefined;
  for (const element of body.node.children) {
    const end = at + element.width;
    if (end >= offset) {
      if (element.kind === 'comment' && at < offset) return undefined;
      if (element.kind === 'error') return undefined;
      if (element.kind === 'field' && at < offset)
        return inField(source, body, { node: element, at }, offset);
      break;
    }
    if (element.kind === 'field') lastField = { node: element, at };
    else if (!isTrivia(element)) lastField = undefined;
    at = end;
  }
  // Glued to a word, a name would not stay one.
  return /\w/.test(source.text[offset] ?? '') ? undefined : afterField(source, body, lastField, offset);
}

interface Placed {
  readonly node: Node;
  readonly at: number;
}

/** Between fields, or behind one on its line that still wants its value. */
function afterField(
  { text }: Source,
  body: Body,
  last: Placed | undefined,
  offset: number,
): Place | undefined {
  const here = { start: offset, end: offset };
  const unfinished = last && fieldParts(last.node).value === undefined ? last : undefined;
  if (!unfinished || text.slice(unfinished.at + unfinished.node.width, offset).includes('\n'))
    return { kind: 'name', body, span: here };
  const { name, colonAt } = fieldParts(unfinished.node);
  const field = body.type.fields.get(text.slice(unfinished.at, unfinished.at + name.width));
  return field && colonAt !== undefined ? { kind: 'value', body, field, span: here } : undefined;
}

function inField(source: Source, body: Body, { node, at }: Placed, offset: number): Place | undefined {
  const { name, colonAt, value, valueAt } = fieldParts(node);
  const nameSpan = { start: at, end: at + name.width };
  if (name.kind !== 'name') return undefined;
  if (offset <= nameSpan.end) return { kind: 'name', body, span: nameSpan };
  const field = body.type.fields.get(source.text.slice(nameSpan.start, nameSpan.end));
  if (!field) return undefined;
  // Before a value there is nothing to add.
  if (value)
    return offset > at + valueAt ? inValue(source, body, field, value, at + valueAt, offset) : undefined;
  if (colonAt === undefined || offset <= at + colonAt) return undefined;
  return { kind: 'value', body, field, span: { start: offset, end: offset } };
}

function inValue(
  source: Source,
  body: Body,
  field: FieldSchema,
  value: Element,
  start: number,
  offset: number,
): Place | undefined {
  const span = { start, end: start + value.width };
  switch (value.kind) {
    case 'message':
      return inMessage(source, body, field, value, start, offset);
    case 'list':
      return isInside(value, start, offset) ? inParts(source, body, field, value, start, offset) : undefined;
    case 'scalar':
      return inParts(source, body, field, value, start, offset);
    case 'name':
      return { kind: 'value', body, field, span };
    case 'string':
    case 'badString':
      return inString(source.text, body, field, span, offset);
    default:
      return undefined;
  }
}

function inMessage(
  source: Source,
  outer: Body,
  field: FieldSchema,
  node: Node,
  start: number,
  offset: number,
): Place | undefined {
  const type = source.schema.messages.get(field.type);
  if (!type || !isInside(node, start, offset)) return undefined;
  return inBody(source, { type, node, start, outer }, offset);
}

/** Whether the offset is behind the opening bracket and not behind the closing one, which may be missing. */
function isInside({ children, width }: Node, start: number, offset: number): boolean {
  const closes = children.length > 1 && /^[}>\]]$/.test(children.at(-1)?.kind ?? '');
  return start < offset && (offset < start + width || !closes);
}

/** The items of a list, or strings that stand one behind the other. */
function inParts(
  source: Source,
  body: Body,
  field: FieldSchema,
  node: Node,
  start: number,
  offset: number,
): Place | undefined {
  let at = start;
  for (const part of node.children) {
    const span = { start: at, end: at + part.width };
    if (at < offset && touches(span, offset) && isValue(part))
      return inValue(source, body, field, part, at, offset);
    if (at < offset && touches(span, offset) && part.kind === 'comment') return undefined;
    at = span.end;
  }
  if (node.kind === 'scalar') return undefined;
  return { kind: 'value', body, field, span: { start: offset, end: offset } };
}

function inString(
  text: string,
  body: Body,
  field: FieldSchema,
  span: Span,
  offset: number,
): ValuePlace | undefined {
  const quote = text[span.start] ?? '"';
  const closed = span.end - span.start > 1 && text[span.end - 1] === quote;
  if (closed && offset === span.end) return undefined;
  const rest = text.slice(offset, closed ? span.end - 1 : span.end);
  // Before a missing quote the string swallows what follows on its line, which is not to be replaced.
  const end = /\s/.test(rest) ? offset : offset + rest.length;
  const inner = { start: span.start + 1, end };
  const whole = closed && end === span.end - 1;
  return {
    kind: 'value',
    body,
    field,
    span: { start: span.start, end: whole ? span.end : end },
    quoted: { inner, quote, closed: whole },
  };
}
