import {
  type EnumData,
  enumOf,
  type FieldData,
  type FieldSchema,
  fieldOf,
  type KnownTypes,
  type MessageSchema,
  type Schema,
} from './schema.ts';

/** What another caffe.proto has that is not in the one it came from. */
export interface Overlay {
  /** The fields of messages that are new; one that is there already is replaced. */
  readonly messages?: Readonly<Record<string, readonly FieldData[]>>;
  /** Fields of messages that are there: new ones, and those that are defined otherwise. */
  readonly fields?: Readonly<Record<string, readonly FieldData[]>>;
  /** Enums that are new, and values that are added to one that is there or get another number. */
  readonly enums?: Readonly<Record<string, EnumData>>;
  /** The layer types that new values of V1LayerParameter.LayerType stand for today. */
  readonly v1Types?: Readonly<Record<string, string>>;
  /** By their message the fields that stock Caffe ignores, has put elsewhere or advises against, and this one reads. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
}

/** What another caffe.proto lacks. */
export interface Removal {
  /** Fields, by their message. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Values, by their enum. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The schema with what another caffe.proto adds. Every message is a new object, since what a message holds by
 * default depends on the whole schema.
 */
export function overlaid(base: Schema, overlay: Overlay): Schema {
  const enums = new Map(base.enums);
  for (const [name, values] of Object.entries(overlay.enums ?? {}))
    enums.set(name, moreValues(enums, name, values));
  const added = { ...overlay.messages };
  const known: KnownTypes = {
    messages: { has: name => Object.hasOwn(added, name) || base.messages.has(name) },
    enums,
  };
  const messages = new Map<string, MessageSchema>();
  for (const name of new Set([...base.messages.keys(), ...Object.keys(added)])) {
    const before = Object.hasOwn(added, name) ? [] : (base.messages.get(name)?.fields ?? []);
    const fields = new Map<string, FieldSchema>(before);
    const absent = base.messages.get(name)?.absent;
    for (const field of [...(added[name] ?? []), ...(overlay.fields?.[name] ?? [])])
      fields.set(field[0], withoutSuccessor(fieldOf(field, known), absent));
    for (const read of overlay.reads?.[name] ?? []) {
      const field = fields.get(read);
      if (field) fields.set(read, inUse(field));
    }
    messages.set(name, { name, fields, ...(absent && { absent }) });
  }
  return { messages, enums, v1Types: new Map([...base.v1Types, ...Object.entries(overlay.v1Types ?? {})]) };
}

/** A field whose successor is gone is no older form of anything. */
function withoutSuccessor(field: FieldSchema, gone: MessageSchema['absent']): FieldSchema {
  return gone?.has(field.replacedBy ?? '') ? inUse(field) : field;
}

function inUse({ ignored: _, deprecated: __, replacedBy: ___, ...field }: FieldSchema): FieldSchema {
  return field;
}

/** A value takes the place of one with its name or its number. */
function moreValues(enums: Schema['enums'], name: string, added: EnumData) {
  const numbers = new Set(Object.values(added));
  const before = [...(enums.get(name)?.values ?? [])].filter(([, { number }]) => !numbers.has(number));
  return enumOf(name, {
    ...Object.fromEntries(before.map(([value, { number }]) => [value, number])),
    ...added,
  });
}

/** The schema without what another caffe.proto lacks. */
export function without(base: Schema, { fields = {}, values = {} }: Removal): Schema {
  const messages = new Map(base.messages);
  for (const [message, names] of Object.entries(fields)) {
    const all = [...(messages.get(message)?.fields ?? [])];
    const isGone = ([name]: [string, FieldSchema]): boolean => names.includes(name);
    const absent = new Map(all.filter(isGone));
    const kept = all.filter(it => !isGone(it));
    messages.set(message, {
      name: message,
      fields: new Map(kept.map(([name, field]) => [name, withoutSuccessor(field, absent)])),
      absent,
    });
  }
  const enums = new Map(base.enums);
  for (const [name, gone] of Object.entries(values)) {
    const kept = [...(enums.get(name)?.values ?? [])].filter(([value]) => !gone.includes(value));
    enums.set(name, { name, values: new Map(kept) });
  }
  return { ...base, messages, enums };
}
