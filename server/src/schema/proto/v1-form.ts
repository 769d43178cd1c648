import type { Overlay } from '../overlay.ts';
import type { FieldData, Schema } from '../schema.ts';
import type { ProtoTypes } from './read-proto.ts';
import { todayOf } from './v1-names.ts';

/** What the files say, and the types of today that their new values of V1LayerParameter.LayerType stand for. */
export type CaffeTypes = ProtoTypes & Required<Pick<Overlay, 'v1Types'>>;

/**
 * The types of a caffe.proto with the names that they have in today's. In one from before `layer { type: "…" }`
 * there was, LayerParameter is what V1LayerParameter is now: NetParameter has it in the field `layers`.
 */
export function inTodaysNames(types: ProtoTypes, base: Schema): CaffeTypes {
  const isV1 = types.messages.NetParameter?.some(([name, , type]) => name === 'layers' && type === LAYER);
  const today = isV1 ? renamed(types, base) : types;
  const values = Object.keys(today.enums[`${V1_LAYER}.LayerType`] ?? {});
  const added = values.filter(it => it !== 'NONE' && !base.v1Types.has(it));
  return { ...today, v1Types: Object.fromEntries(added.map(it => [it, todayOf(it)])) };
}

const LAYER = 'LayerParameter';
const V1_LAYER = 'V1LayerParameter';

function renamed({ messages, enums, docs, faults }: ProtoTypes, base: Schema): ProtoTypes {
  const byTodaysName = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([name, it]) => [todaysName(name), it]));
  const fields = Object.entries(messages).map(([name, all]) => [name, all.map(withTodaysType)] as const);
  const byName = byTodaysName(Object.fromEntries(fields));
  const settings = settingsIn(byName[V1_LAYER] ?? [], base);
  return {
    messages: { ...byName, ...(settings.length > 0 && { [LAYER]: settings }) },
    enums: byTodaysName(enums),
    docs: { ...byTodaysName(docs), ...docsOf(settings, docs) },
    faults,
  };
}

function todaysName(name: string): string {
  return name === LAYER || name.startsWith(`${LAYER}.`) ? `V1${name}` : name;
}

function withTodaysType([name, number, type, unusual]: FieldData): FieldData {
  return unusual ? [name, number, todaysName(type), unusual] : [name, number, todaysName(type)];
}

/** The settings of layers that only this Caffe has: in both messages, so that a layer can be brought to today's form. */
function settingsIn(v1: readonly FieldData[], base: Schema): readonly FieldData[] {
  const known = base.messages.get(V1_LAYER)?.fields;
  return v1.filter(([name]) => !known?.has(name));
}

function docsOf(settings: readonly FieldData[], docs: ProtoTypes['docs']): Record<string, string> {
  const keys = settings.map(([name]) => `${LAYER}.${name}`);
  return Object.fromEntries(keys.flatMap(key => (docs[key] === undefined ? [] : [[key, docs[key]]])));
}
