/** What a field holds: a scalar type of protobuf, or the name of an enum or a message. */
export interface FieldSchema {
  readonly name: string;
  /** What stands for the name in binary files. */
  readonly number: number;
  readonly type: string;
  readonly kind: 'scalar' | 'enum' | 'message';
  readonly label: 'optional' | 'repeated' | 'required';
  /** What Caffe reads where the field is not written; none for repeated fields and messages. */
  readonly default?: Scalar;
  readonly deprecated?: boolean;
  /** The field, with its path, that does the same today. */
  readonly replacedBy?: string;
  /** Caffe parses it and never looks at it. */
  readonly ignored?: boolean;
  /** The first release of Caffe that has it; absent if it is older than rc3. */
  readonly since?: string;
}

export type Scalar = number | string | boolean;

export interface MessageSchema {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldSchema>;
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
}

/** A schema as the generator writes it. */
export interface SchemaData {
  readonly messages: Readonly<Record<string, { readonly fields: readonly FieldSchema[] }>>;
  readonly enums: Readonly<
    Record<string, { readonly values: readonly (EnumValue & { readonly name: string })[] }>
  >;
}

/** Makes the tables that look-ups by name need. */
export function schemaOf({ messages, enums }: SchemaData): Schema {
  return {
    messages: new Map(
      Object.entries(messages).map(([name, { fields }]) => [
        name,
        { name, fields: new Map(fields.map(field => [field.name, field])) },
      ]),
    ),
    enums: new Map(
      Object.entries(enums).map(([name, { values }]) => [
        name,
        { name, values: new Map(values.map(value => [value.name, value])) },
      ]),
    ),
  };
}

/** The message of that name; a schema that names a message has it. */
export function messageSchema(schema: Schema, name: string): MessageSchema {
  const message = schema.messages.get(name);
  if (!message) throw new RangeError(`the schema has no message ${name}`);
  return message;
}
