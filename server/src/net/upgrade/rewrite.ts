import { FieldEntry, type Message, makeMessage, origin } from '../../schema/message.ts';
import { messageSchema, type Schema } from '../../schema/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Layer } from '../net.ts';

/** Makes messages of one schema out of values that are written elsewhere; each keeps its place in the text. */
export interface Rewriter {
  readonly schema: Schema;
  /** A field of that message, with a value that stands where `from` stands. */
  entry(
    message: string,
    field: string,
    value: unknown,
    from: Pick<FieldEntry, 'name' | 'valueSpan'>,
  ): FieldEntry;
  /** A message with these values, where there was none. */
  message<Fields>(name: string, span: Span, entries: readonly FieldEntry[]): Message<Fields>;
  /** A message in the place of another; what Caffe does not read of that one, nor these, it does not read here. */
  rewritten<Fields>(
    from: Message,
    name: string,
    entries: readonly FieldEntry[],
    unread?: readonly string[],
  ): Message<Fields>;
}

export function rewriter(schema: Schema): Rewriter {
  return {
    schema,
    entry(message, name, value, { name: nameSpan, valueSpan }) {
      const { fields, absent } = messageSchema(schema, message);
      // An older Caffe does not read all fields of today's form, and makes the same of those of its own.
      const field = fields.get(name) ?? absent?.get(name);
      if (!field) throw new RangeError(`${message} has no field ${name}`);
      return new FieldEntry(field, value, nameSpan, valueSpan);
    },
    // Who asks for a message names it and the type of its fields together.
    message<Fields>(name: string, span: Span, entries: readonly FieldEntry[]) {
      return makeMessage(schema, messageSchema(schema, name), span, entries) as Message<Fields>;
    },
    rewritten<Fields>(
      from: Message,
      name: string,
      entries: readonly FieldEntry[],
      unread: readonly string[] = [],
    ) {
      const { span, unread: before } = from[origin];
      const type = messageSchema(schema, name);
      return makeMessage(schema, type, span, entries, [...before, ...unread]) as Message<Fields>;
    },
  };
}

/** What is written in a message. */
export function written(message: Message): readonly FieldEntry[] {
  return message[origin].entries;
}

/** Rewrites a layer's message, once for as long as the message lives. */
export function memoized<From extends object, To>(
  rewrite: (message: Message<From>, to: Rewriter) => Message<To>,
): (layer: Layer<From>, schema: Schema) => Layer<To> {
  const memos = new WeakMap<Schema, WeakMap<Message<From>, Message<To>>>();
  return (layer, schema) => {
    let memo = memos.get(schema);
    if (!memo) {
      memo = new WeakMap();
      memos.set(schema, memo);
    }
    let message = memo.get(layer.message);
    if (!message) {
      message = rewrite(layer.message, rewriter(schema));
      memo.set(layer.message, message);
    }
    return { ...layer, message };
  };
}
