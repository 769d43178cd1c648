import { Enum, type Field, MapField, Namespace, type ReflectionObject, Type } from 'protobufjs';
import type { FileFault } from '../../problems/file-fault.ts';
import type { EnumData, FieldData, FieldSchema, Scalar } from '../schema.ts';
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
    type.fieldsArray.flatMap(field => {
      const data = fieldData(field, name, messages);
      if (data) note(`${name}.${data[0]}`, field.comment);
      // Where a file is missing or faulty, so are its types, and that is told already.
      else if (known.length === 0) faults.push(...unknownType(field, name, files));
      return data ? [data] : [];
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

/** The field as data; undefined if nothing defines its type. A map is a list of pairs. */
function fieldData(
  field: Field,
  owner: string,
  messages: Record<string, readonly FieldData[]>,
): FieldData | undefined {
  const type = typeName(field);
  if (type === undefined) return undefined;
  const name = field.name.startsWith('.') ? `[${field.name.slice(1)}]` : field.name;
  if (!(field instanceof MapField)) return [name, field.id, type, unusual(field)];
  const pair = `${owner}.${field.name}`;
  messages[pair] = [
    ['key', 1, scalarName(field.keyType)],
    ['value', 2, type],
  ];
  return [name, field.id, pair, { label: 'repeated' }];
}

function typeName(field: Field): string | undefined {
  try {
    field.resolve();
  } catch {
    return undefined;
  }
  return field.resolvedType ? nameOf(field.resolvedType) : scalarName(field.type);
}

/** Text knows no difference between the ways in which binary files write a number. */
function scalarName(type: string): string {
  return type.replace(/^(?:sint|sfixed)(?=32|64)/, 'int').replace(/^fixed(?=32|64)/, 'uint');
}

function unusual({ rule, options = {} }: Field): Partial<FieldSchema> {
  const preset = presetOf(options.default);
  return {
    ...((rule === 'repeated' || rule === 'required') && { label: rule }),
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
  if (!file) return [];
  const message = `No message or enum "${field.type}" is defined in this file or in those that it imports.`;
  return [{ file, span: placeOfField(file.text, owner, field.name), message }];
}
