import type { Docs } from '../docs.ts';
import type { Overlay } from '../overlay.ts';
import {
  ANYTHING,
  type EnumData,
  type FieldData,
  type FieldSchema,
  fieldOf,
  type Schema,
} from '../schema.ts';
import type { ProtoTypes } from './read-proto.ts';
import { type CaffeTypes, inTodaysNames } from './v1-form.ts';

/** What the files add to a Caffe. */
export interface ProtoExtension {
  readonly overlay: Overlay;
  readonly docs: Docs;
}

/**
 * What the files have that the schema has not, or has otherwise. What they do not have stays known, and what is
 * the same in both keeps what the schema knows beyond a `.proto` file.
 */
export function protoExtension(types: ProtoTypes, base: Schema): ProtoExtension {
  const { docs, ...today } = inTodaysNames(types, base);
  return { overlay: overlayOf(today, base), docs };
}

function overlayOf(
  { messages, enums, v1Types }: Pick<CaffeTypes, 'messages' | 'enums' | 'v1Types'>,
  base: Schema,
): Overlay {
  const known = Object.entries(messages).filter(([name]) => base.messages.has(name));
  const added = Object.entries(messages).filter(([name]) => !base.messages.has(name));
  const fields = known.map(([name, all]) => {
    const listed = all.map(it => withList(it, name, base));
    return [name, listed.filter(it => differs(it, name, base))] as const;
  });
  return {
    messages: Object.fromEntries(added),
    fields: Object.fromEntries(fields.filter(([, all]) => all.length > 0)),
    enums: Object.fromEntries(Object.entries(enums).filter(([name, values]) => addsTo(values, name, base))),
    v1Types,
  };
}

/** What is a list today stays one, of one value at most: it is read by the rules of today's layers. */
function withList(data: FieldData, message: string, base: Schema): FieldData {
  const [name, number, type, { default: _, ...unusual } = {}] = data;
  const isList = base.messages.get(message)?.fields.get(name)?.label === 'repeated';
  if (!isList || unusual.label === 'repeated') return data;
  return [name, number, type, { ...unusual, label: 'repeated', once: true }];
}

function differs(data: FieldData, message: string, base: Schema): boolean {
  const before = base.messages.get(message)?.fields.get(data[0]);
  if (!before) return true;
  if (data[2] === ANYTHING) return false;
  const after = fieldOf(data, base);
  return compared.some(key => after[key] !== before[key]);
}

const compared = [
  'number',
  'type',
  'label',
  'once',
  'oneof',
  'default',
] as const satisfies readonly (keyof FieldSchema)[];

function addsTo(values: EnumData, name: string, base: Schema): boolean {
  const before = base.enums.get(name)?.values;
  return Object.entries(values).some(([value, number]) => before?.get(value)?.number !== number);
}
