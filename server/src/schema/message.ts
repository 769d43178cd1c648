import { type Span, shifted } from '../text/span.ts';
import type { FieldSchema, MessageSchema, Schema } from './schema.ts';
import { messageSchema } from './schema.ts';

/**
 * A message as typed values, read as C++ reads it: a field that is not written has its default, a message
 * that is not written is one of defaults. Where each written value stands is kept beside it.
 */
export type Message<Fields = object> = Fields & { readonly [origin]: Origin };

/** Under this key a message keeps where it comes from; one key for all bundles of the program. */
export const origin: unique symbol = Symbol.for('prototxt.origin');

export interface Origin {
  readonly schema: MessageSchema;
  /** The value with its braces; relative to the field of the file that it stands in, as all spans here. */
  readonly span: Span;
  /** What is written, in the order of the text; a list has one entry for each of its items. */
  readonly entries: readonly FieldEntry[];
  /** The names of fields that are written with a value that Caffe does not read. */
  readonly unread: readonly string[];
}

/** A value that is written, and where. There are thousands, so they hold bare offsets. */
export class FieldEntry {
  readonly field: FieldSchema;
  readonly value: unknown;
  readonly #nameStart: number;
  readonly #nameEnd: number;
  readonly #valueStart: number;
  readonly #valueEnd: number;

  constructor(field: FieldSchema, value: unknown, name: Span, valueSpan: Span) {
    this.field = field;
    this.value = value;
    this.#nameStart = name.start;
    this.#nameEnd = name.end;
    this.#valueStart = valueSpan.start;
    this.#valueEnd = valueSpan.end;
  }

  get name(): Span {
    return { start: this.#nameStart, end: this.#nameEnd };
  }

  get valueSpan(): Span {
    return { start: this.#valueStart, end: this.#valueEnd };
  }

  /** Another value at the same place. */
  withValue(value: unknown): FieldEntry {
    return new FieldEntry(this.field, value, this.name, this.valueSpan);
  }
}

/** Makes a message of the values that are written in it. */
export function makeMessage(
  schema: Schema,
  type: MessageSchema,
  span: Span,
  entries: readonly FieldEntry[],
  unread: readonly string[] = nothing,
): Message {
  const message = Object.create(defaultsOf(schema, type));
  for (const { field, value } of entries) {
    if (field.label !== 'repeated') message[field.name] = value;
    else if (Object.hasOwn(message, field.name)) message[field.name].push(value);
    else message[field.name] = [value];
  }
  message[origin] = { schema: type, span, entries, unread };
  return message;
}

/** Whether the field is written, as opposed to having its default. */
export function has<T extends object>(message: T, field: keyof T & string): boolean {
  return Object.hasOwn(message, field);
}

/** What is written for that field, each value with its place. */
export function entriesOf<T>(message: Message<T>, field: keyof T & string): FieldEntry[] {
  return message[origin].entries.filter(entry => entry.field.name === field);
}

/** Messages one inside the other, by field; the last name may be a scalar field. */
export type FieldPath = string;

/**
 * Where the value at a path such as `convolution_param.kernel_size` stands; of a repeated field the value
 * with that index, or the last. If it is not written, the name of the innermost written message around it;
 * undefined if that is the message itself.
 */
export function placeOf(message: Message, path: FieldPath, index?: number): Span | undefined {
  let here = message;
  let span: Span | undefined;
  for (const name of path.split('.')) {
    const written = here[origin].entries.filter(entry => entry.field.name === name);
    const entry = written[index ?? 0] ?? written.at(-1);
    if (!entry) return span;
    if (entry.field.kind !== 'message') return entry.valueSpan;
    span = entry.name;
    here = entry.value as Message; // A message field holds a message.
  }
  return span;
}

/** Whether something on that path is written with a value that Caffe does not read. */
export function isUnread(message: Message, path: FieldPath): boolean {
  const { entries, unread } = message[origin];
  const [name = '', ...rest] = path.split('.');
  if (unread.includes(name)) return true;
  const entry = entries.find(({ field }) => field.name === name);
  if (rest.length === 0 || entry?.field.kind !== 'message') return false;
  return isUnread(entry.value as Message, rest.join('.')); // A message field holds a message.
}

/** The same entry, with every span in it moved. */
export function movedEntry(entry: FieldEntry, by: number, schema: Schema): FieldEntry {
  const { field, value, name, valueSpan } = entry;
  const movedValue = field.kind === 'message' ? moved(value as Message, by, schema) : value;
  return new FieldEntry(field, movedValue, shifted(name, by), shifted(valueSpan, by));
}

function moved(message: Message, by: number, schema: Schema): Message {
  const { schema: type, span, entries, unread } = message[origin];
  const movedEntries = entries.map(entry => movedEntry(entry, by, schema));
  return makeMessage(schema, type, shifted(span, by), movedEntries, unread);
}

/** An object with the default of every field of the message, for messages to inherit from. */
function defaultsOf(schema: Schema, type: MessageSchema): object {
  const known = defaults.get(type);
  if (known) return known;
  const made: object = Object.create({});
  defaults.set(type, made);
  for (const field of type.absent?.values() ?? []) defineDefault(made, field, schema);
  for (const field of type.fields.values()) defineDefault(made, field, schema);
  Object.defineProperty(made, origin, {
    value: { schema: type, span: { start: 0, end: 0 }, entries: [], unread: nothing },
    writable: true,
  });
  return made;
}

const defaults = new WeakMap<MessageSchema, object>();
const nothing: readonly never[] = Object.freeze([]);

function defineDefault(target: object, field: FieldSchema, schema: Schema): void {
  const { name, kind, label, type } = field;
  const common = { configurable: true, enumerable: false };
  if (label === 'repeated')
    Object.defineProperty(target, name, { ...common, value: nothing, writable: true });
  else if (kind !== 'message')
    Object.defineProperty(target, name, { ...common, value: field.default, writable: true });
  else {
    // Lazily, since messages may contain each other.
    Object.defineProperty(target, name, {
      ...common,
      get: () => Object.create(defaultsOf(schema, messageSchema(schema, type))),
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  }
}
