/** What a field holds: a scalar type of protobuf, or the name of an enum or a message. */
export interface FieldSchema {
  readonly name: string;
  /** What stands for the name in binary files. */
  readonly number: number;
  /** `ANYTHING` if it is not known. */
  readonly type: string;
  readonly kind: 'scalar' | 'enum' | 'message';
  readonly label: 'optional' | 'repeated' | 'required';
  /** It is a list for today's Caffe, but may be written once only, as in the forks of older ones. */
  readonly once?: boolean;
  /** The oneof that it is part of: only one of its fields may be written. */
  readonly oneof?: string;
  /** What Caffe reads where the field is not written; none for repeated fields and messages. */
  readonly default?: Scalar;
  readonly deprecated?: boolean;
  /** The field, with its path, that does the same today. */
  readonly replacedBy?: string;
  /** Caffe parses it and never looks at it. */
  readonly ignored?: boolean;
}

/** The type of a field whose contents are left in peace, since no file that is at hand defines them. */
export const ANYTHING = '?';

export type Scalar = number | string | boolean;

export interface MessageSchema {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldSchema>;
  /** What an older Caffe does not have: no text may set it, and whoever reads it gets its default. */
  readonly absent?: ReadonlyMap<string, FieldSchema>;
}

export interface EnumSchema {
  readonly name: string;
  /** In the order of caffe.proto. */
  readonly values: ReadonlyMap<string, EnumValue>;
}

export interface EnumValue {
  readonly number: number;
}

/** The messages and enums that a text may use. */
export interface Schema {
  readonly messages: ReadonlyMap<string, MessageSchema>;
  readonly enums: ReadonlyMap<string, EnumSchema>;
  /** The layer type that each value of V1LayerParameter.LayerType stands for today. */
  readonly v1Types: ReadonlyMap<string, string>;
}

/** What a schema is made of. */
export interface SchemaData {
  /** The fields of each message. */
  readonly messages: Readonly<Record<string, readonly FieldData[]>>;
  /** The values of each enum, and their numbers. */
  readonly enums: Readonly<Record<string, EnumData>>;
  /** As in `Schema`; none if absent. */
  readonly v1Types?: Readonly<Record<string, string>>;
}

/** The values of an enum, and their numbers. */
export type EnumData = Readonly<Record<string, number>>;

/** Whether the field may be written more than once, and as a list. */
export function mayRepeat({ label, once }: FieldSchema): boolean {
  return label === 'repeated' && !once;
}

/** A field, and what is not usual about it; usual is: optional, with the default of its type. */
export type FieldData = readonly [
  name: string,
  number: number,
  type: string,
  unusual?: Partial<Omit<FieldSchema, 'name' | 'number' | 'type' | 'kind'>>,
];

/** Makes the tables that look-ups by name need. */
export function schemaOf({ messages, enums, v1Types = {} }: SchemaData): Schema {
  const typed = new Map(Object.entries(enums).map(([name, values]) => [name, enumOf(name, values)]));
  const names = { messages: new Set(Object.keys(messages)), enums: typed };
  return {
    messages: new Map(
      Object.entries(messages).map(([name, fields]) => [
        name,
        { name, fields: new Map(fields.map(field => [field[0], fieldOf(field, names)])) },
      ]),
    ),
    enums: typed,
    v1Types: new Map(Object.entries(v1Types)),
  };
}

export function enumOf(name: string, values: EnumData): EnumSchema {
  return { name, values: new Map(Object.entries(values).map(([value, number]) => [value, { number }])) };
}

/** What the type of a field may name. */
export interface KnownTypes {
  readonly messages: { has(name: string): boolean };
  readonly enums: ReadonlyMap<string, EnumSchema>;
}

export function fieldOf([name, number, type, unusual = {}]: FieldData, known: KnownTypes): FieldSchema {
  const kind = known.messages.has(type) ? 'message' : known.enums.has(type) ? 'enum' : 'scalar';
  const preset =
    unusual.label === 'repeated' ? undefined : (unusual.default ?? defaultOf(type, known.enums.get(type)));
  return {
    name,
    number,
    type,
    kind,
    label: 'optional',
    ...unusual,
    ...(preset !== undefined && { default: preset }),
  };
}

/** What protobuf gives a field without a default of its own; of an enum its first value. */
function defaultOf(type: string, values: EnumSchema | undefined): Scalar | undefined {
  switch (type) {
    case 'string':
    case 'bytes':
      return '';
    case 'bool':
      return false;
    case 'float':
    case 'double':
    case 'int32':
    case 'int64':
    case 'uint32':
    case 'uint64':
      return 0;
    default:
      return values?.values.keys().next().value;
  }
}

/** Whether texts may set that field of that message. */
export function knowsField({ messages }: Schema, message: string, field: string): boolean {
  return messages.get(message)?.fields.has(field) ?? false;
}

/** The message of that name; a schema that names a message has it. */
export function messageSchema(schema: Schema, name: string): MessageSchema {
  const message = schema.messages.get(name);
  if (!message) throw new RangeError(`the schema has no message ${name}`);
  return message;
}
