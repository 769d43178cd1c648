import { Enum, type Field, MapField, Namespace, type ReflectionObject, Type } from 'protobufjs';
import type { FileFault } from '../../problems/file-fault.ts';
import { ANYTHING, type EnumData, type FieldData, type FieldSchema, type Scalar } from '../schema.ts';
import { placeOfField } from './fault.ts';
import type { LoadedProto } from './load.ts';
import type { ProtoTypes } from './read-proto.ts';

/** The messages and enums of parsed files, as the schema writes them down. */
export function typesOf({ root, files, faults: known }: LoadedProto): ProtoTypes {
  const messages: Record<string, readonly FieldData[]> = {};
  const enums: Record<string, EnumData> = {};
  const docs: Record<string, string> = {};
  const faults: FileFault[] = [];
  const note = (name: string, comment: string | null | undefined): void => {
    if (comment) docs[name] = comment.replaceAll(/\s*\n\s*/g, ' ').trim();
  };
  const fieldsOf = (type: Type, name: string): FieldData[] =>
    type.fieldsArray.map(field => {
      const data = fieldData(field, name, messages);
      note(`${name}.${data[0]}`, field.comment);
      // Where a file is missing or faulty, so are its types, and that is told already.
      if (known.length === 0) faults.push(...unknownType(field, name, files));
      return data;
    });
  for (const it of objectsIn(root)) {
    const name = nameOf(it);
    if (it instanceof Enum) {
      enums[name] = { ...it.values };
      for (const [value, comment] of Object.entries(it.comments)) note(`${name}.${value}`, comment);
    } else messages[name] = fieldsOf(it, name);
    note(name, it.comment);
  }
  return { messages, enums, docs, faults };
}

/** Everything that is defined, wherever it is nested. */
function* objectsIn(namespace: Namespace): Generator<Type | Enum> {
  for (const it of namespace.nestedArray) {
    if (it instanceof Type || it instanceof Enum) yield it;
    if (it instanceof Namespace) yield* objectsIn(it);
  }
}

/** Caffe's own names go without their package, as everywhere in the schema. */
function nameOf({ fullName }: ReflectionObject): string {
  return fullName.replace(/^\.(?:caffe\.)?/, '');
}

/** The field as data. A map is a list of pairs. */
function fieldData(field: Field, owner: string, messages: Record<string, readonly FieldData[]>): FieldData {
  const type = typeName(field);
  const name = writtenName(field, owner);
  if (!(field instanceof MapField)) return [name, field.id, type, type === ANYTHING ? {} : unusual(field)];
  const pair = `${owner}.${field.name}`;
  messages[pair] = [
    ['key', 1, scalarName(field.keyType)],
    ['value', 2, type],
  ];
  return [name, field.id, pair, { label: 'repeated' }];
}

/** As a text writes it: an extension in brackets, and protobuf's own fields not as the parser has them, `typeUrl`. */
function writtenName({ name }: Field, owner: string): string {
  if (name.startsWith('.')) return `[${name.slice(1)}]`;
  return owner.startsWith('google.protobuf.')
    ? name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
    : name;
}

/** What nothing defines may hold anything, and so may a `google.protobuf.Any`, in which a text writes out any message. */
function typeName(field: Field): string {
  if (!isDefined(field)) return ANYTHING;
  if (!field.resolvedType) return scalarName(field.type);
  const name = nameOf(field.resolvedType);
  return name === 'google.protobuf.Any' ? ANYTHING : name;
}

function isDefined(field: Field): boolean {
  try {
    field.resolve();
    return true;
  } catch {
    return false;
  }
}

/** Text knows no difference between the ways in which binary files write a number. */
function scalarName(type: string): string {
  return type.replace(/^(?:sint|sfixed)(?=32|64)/, 'int').replace(/^fixed(?=32|64)/, 'uint');
}

function unusual({ rule, partOf, options = {} }: Field): Partial<FieldSchema> {
  const preset = presetOf(options.default);
  return {
    ...((rule === 'repeated' || rule === 'required') && { label: rule }),
    ...(partOf && { oneof: partOf.name }),
    ...(preset !== undefined && { default: preset }),
    ...(options.deprecated === true && { deprecated: true }),
  };
}

function presetOf(value: unknown): Scalar | undefined {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : undefined;
}

function unknownType(field: Field, owner: string, files: LoadedProto['files']): FileFault[] {
  const file = files.get(field.filename ?? field.parent?.filename ?? '');
  if (!file || isDefined(field) || /^\.?google\.protobuf\./.test(field.type)) return [];
  const message = `No message or enum "${field.type}" is defined in this file or in those that it imports.`;
  return [{ file, span: placeOfField(file.text, owner, field.name), message }];
}
