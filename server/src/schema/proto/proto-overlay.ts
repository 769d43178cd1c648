import type { Overlay } from '../overlay.ts';
import { type EnumData, type FieldData, type FieldSchema, fieldOf, type Schema } from '../schema.ts';
import type { ProtoTypes } from './read-proto.ts';

/**
 * What the files have that the schema has not, or has otherwise. What they do not have stays known, and what is
 * the same in both keeps what the schema knows beyond a `.proto` file.
 */
export function protoOverlay({ messages, enums }: ProtoTypes, base: Schema): Overlay {
  const known = Object.entries(messages).filter(([name]) => base.messages.has(name));
  const added = Object.entries(messages).filter(([name]) => !base.messages.has(name));
  const fields = known.map(([name, all]) => [name, all.filter(it => differs(it, name, base))] as const);
  return {
    messages: Object.fromEntries(added),
    fields: Object.fromEntries(fields.filter(([, all]) => all.length > 0)),
    enums: Object.fromEntries(Object.entries(enums).filter(([name, values]) => addsTo(values, name, base))),
  };
}

function differs(data: FieldData, message: string, base: Schema): boolean {
  const before = base.messages.get(message)?.fields.get(data[0]);
  if (!before) return true;
  const after = fieldOf(data, base);
  return compared.some(key => after[key] !== before[key]);
}

const compared = ['number', 'type', 'label', 'default'] as const satisfies readonly (keyof FieldSchema)[];

function addsTo(values: EnumData, name: string, base: Schema): boolean {
  const before = base.enums.get(name)?.values;
  return Object.entries(values).some(([value, number]) => before?.get(value)?.number !== number);
}
