import { type Problem, type ProblemKind, problem } from '../problems/define.ts';
import { missingColon } from '../problems/missing-colon.ts';
import { missingRequired } from '../problems/missing-required.ts';
import { unknownExtension } from '../problems/unknown-extension.ts';
import { unknownField } from '../problems/unknown-field.ts';
import { wrongValue } from '../problems/wrong-value.ts';
import { FieldEntry, makeMessage } from '../schema/message.ts';
import {
  ANYTHING,
  type FieldSchema,
  type MessageSchema,
  mayRepeat,
  messageSchema,
  type Schema,
} from '../schema/schema.ts';
import { type Element, type FileNode, fieldParts, isValue, type Node, nameText } from '../syntax/tree.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { meantBy } from './meant.ts';
import { readScalar } from './scalar.ts';
import { setTwice } from './set-twice.ts';

/** One field of the file, decoded, where it stands now. */
export interface Declared {
  readonly decoded: Decoded;
  /** Where it begins in the text; all spans in it count from there. */
  readonly base: number;
}

/** What a field of the file says, wherever it stands. */
export interface Decoded {
  readonly width: number;
  /** Its name, which is what it begins with. */
  readonly name: Span;
  /** One value; of a list one for each item; none if there is a fault. */
  readonly entries: readonly FieldEntry[];
  readonly problems: readonly Problem[];
}

/** So many problems tell nothing more than fewer would, and those of a million layers fill the memory. */
export const MOST_DECODED = 10_000;

/**
 * Reads the fields of the file as fields of the root message, up to the one with which there are
 * `MOST_DECODED` problems. A field that an edit did not touch is not read again.
 */
export function decode(text: string, tree: FileNode, schema: Schema, root: MessageSchema): Declared[] {
  const memo = memoFor(schema, root);
  const declared: Declared[] = [];
  let base = 0;
  let problems = 0;
  for (const child of tree.children) {
    if (problems >= MOST_DECODED) break;
    if (child.kind === 'field') {
      let decoded = memo.get(child);
      if (!decoded) {
        decoded = decodeField(text, child, base, schema, root);
        memo.set(child, decoded);
      }
      declared.push({ decoded, base });
      problems += decoded.problems.length;
    }
    base += child.width;
  }
  return declared;
}

/** What was decoded hangs on the syntax node: with the node it goes. */
function memoFor(schema: Schema, root: MessageSchema): WeakMap<Node, Decoded> {
  let byRoot = memos.get(schema);
  if (!byRoot) {
    byRoot = new WeakMap();
    memos.set(schema, byRoot);
  }
  let memo = byRoot.get(root);
  if (!memo) {
    memo = new WeakMap();
    byRoot.set(root, memo);
  }
  return memo;
}

const memos = new WeakMap<Schema, WeakMap<MessageSchema, WeakMap<Node, Decoded>>>();

function decodeField(text: string, field: Node, base: number, schema: Schema, root: MessageSchema): Decoded {
  const decoder = new Decoder(text, base, schema);
  const entries: FieldEntry[] = [];
  decoder.field(field, base, root, entries);
  const name = { start: 0, end: fieldParts(field).name.width };
  return { width: field.width, name, entries, problems: decoder.problems };
}

/** Decodes one field of the file with all that is in it; spans count from where that field begins. */
class Decoder {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #base: number;
  readonly #schema: Schema;

  constructor(text: string, base: number, schema: Schema) {
    this.#text = text;
    this.#base = base;
    this.#schema = schema;
  }

  /** Reads a field that begins at `at` in the text. */
  field(node: Node, at: number, owner: MessageSchema, entries: FieldEntry[]): void {
    const { name, colonAt, value, valueAt } = fieldParts(node);
    const written = nameText(this.#text, name, at);
    const nameSpan = this.#span(at, name.width);
    const field = owner.fields.get(written);
    if (!field && name.kind === 'extension') {
      if (name.sound) this.#report(unknownExtension, nameSpan, { extension: written, message: owner.name });
      return;
    }
    const read = (as: FieldSchema): void => {
      if (value?.kind === 'list')
        this.#list(as, nameSpan, value, at + valueAt, colonAt !== undefined, entries);
      else if (value) this.#value(as, nameSpan, value, at + valueAt, entries);
    };
    if (field?.type === ANYTHING) return;
    if (field) read(field);
    else this.#unknown(written, nameSpan, owner, entries, read);
  }

  #value(field: FieldSchema, name: Span, value: Element, at: number, entries: FieldEntry[]): void {
    const valueSpan = this.#span(at, value.width);
    if (value.kind === 'message') this.#message(field, name, value, at, entries);
    else if (field.kind === 'message')
      this.#report(wrongValue, valueSpan, { field: field.name, expected: 'a message in { }' });
    else {
      const text = this.#text.slice(at, at + value.width);
      const read = readScalar(field, { element: value, text, span: valueSpan }, this.#schema);
      // What is wrong with a token is said already.
      if (typeof read === 'object' && value.sound) this.problems.push(read);
      const meant = typeof read === 'object' ? meantBy(read, field, text) : read;
      if (meant !== undefined) entries.push(new FieldEntry(field, meant, name, valueSpan));
    }
  }

  #message(field: FieldSchema, name: Span, node: Node, at: number, entries: FieldEntry[]): void {
    if (field.kind !== 'message') {
      this.#report(wrongValue, name, { field: field.name, expected: 'a value, not a message' });
      return;
    }
    const type = messageSchema(this.#schema, field.type);
    const valueSpan = this.#span(at, node.width);
    const { inner, unread } = this.#fields(node, at, type);
    for (const needed of requiredOf(type))
      if (!inner.some(entry => entry.field === needed))
        this.#report(missingRequired, name, { message: field.name, field: needed.name });
    const message = makeMessage(this.#schema, type, valueSpan, inner, unread);
    entries.push(new FieldEntry(field, message, name, valueSpan));
  }

  #fields(node: Node, at: number, type: MessageSchema): { inner: FieldEntry[]; unread: string[] } {
    const inner: FieldEntry[] = [];
    const unread: string[] = [];
    let offset = at;
    for (const child of node.children) {
      if (child.kind === 'field') {
        const before = inner.length;
        this.field(child, offset, type, inner);
        if (inner.length > before) this.#checkRepeated(inner, before);
        else {
          const { name, value } = fieldParts(child);
          // An empty list is read.
          if (value?.kind !== 'list') unread.push(nameText(this.#text, name, offset));
        }
      }
      offset += child.width;
    }
    return { inner, unread };
  }

  /** A field that is not repeated is written once; the first counts. */
  #checkRepeated(entries: FieldEntry[], before: number): void {
    const added = entries[before];
    const twice = added && setTwice(added, entries, before, added.name);
    if (!twice) return;
    this.problems.push(twice);
    entries.length = before;
  }

  #list(field: FieldSchema, name: Span, list: Node, at: number, colon: boolean, entries: FieldEntry[]): void {
    if (!mayRepeat(field)) {
      const span = this.#span(at, list.width);
      this.#report(wrongValue, span, { field: field.name, expected: 'one value, not a list' });
      return;
    }
    if (!colon && field.kind !== 'message') this.#report(missingColon, name, { field: field.name });
    let offset = at;
    for (const item of list.children) {
      if (isValue(item)) this.#value(field, name, item, offset, entries);
      offset += item.width;
    }
  }

  /** Reads it as the field that was probably meant, so that one fault does not bring on others. */
  #unknown(
    field: string,
    span: Span,
    owner: MessageSchema,
    entries: FieldEntry[],
    read: (as: FieldSchema) => void,
  ): void {
    const today = owner.name === 'LayerParameter' ? ofV1.get(field) : undefined;
    const close = today === undefined ? nearest(field, owner.fields.keys()) : undefined;
    this.#report(unknownField, span, {
      field,
      message: owner.name,
      ...(close !== undefined && { nearest: close }),
      ...(today !== undefined && { today }),
    });
    const meant = close === undefined ? undefined : owner.fields.get(close);
    if (!meant || (!mayRepeat(meant) && entries.some(it => it.field === meant))) return;
    const [problems, known] = [this.problems.length, entries.length];
    read(meant);
    // What does not fit there was meant otherwise.
    if (this.problems.length > problems) {
      this.problems.length = problems;
      entries.length = known;
    }
  }

  #report<Facts>(kind: ProblemKind<Facts>, span: Span, facts: Facts): void {
    this.problems.push(problem(kind, span, facts));
  }

  #span(at: number, width: number): Span {
    const start = at - this.#base;
    return { start, end: start + width };
  }
}

/** What stands today for the fields of a `layers { … }` that a `layer { … }` has no more. */
const ofV1: ReadonlyMap<string, string> = new Map([
  ['blobs_lr', 'param { lr_mult: … }'],
  ['weight_decay', 'param { decay_mult: … }'],
]);

function requiredOf(type: MessageSchema): readonly FieldSchema[] {
  let known = required.get(type);
  if (!known) {
    known = [...type.fields.values()].filter(field => field.label === 'required');
    required.set(type, known);
  }
  return known;
}

const required = new WeakMap<MessageSchema, readonly FieldSchema[]>();
