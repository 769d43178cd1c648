import { type Message, origin } from './message.ts';
import type { Schema } from './schema.ts';

/** Whether the schema has every field, and every value of an enum, that is written in the message. */
export function isKnownTo(schema: Schema, message: Message): boolean {
  const { schema: type, entries } = message[origin];
  const known = schema.messages.get(type.name)?.fields;
  return entries.every(({ field, value }) => {
    if (known?.get(field.name)?.type !== field.type) return false;
    // A message field holds a message.
    if (field.kind === 'message') return isKnownTo(schema, value as Message);
    return field.kind !== 'enum' || schema.enums.get(field.type)?.values.has(String(value)) === true;
  });
}
