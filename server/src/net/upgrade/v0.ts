import { type Problem, problem } from '../../problems/define.ts';
import { misplacedPadding } from '../../problems/misplaced-padding.ts';
import { unknownV0Type } from '../../problems/unknown-v0-type.ts';
import {
  type V0LayerParameter,
  type V1LayerParameter,
  v0Fields,
  v0LayerTypes,
} from '../../schema/caffe.generated.ts';
import { type FieldEntry, has, type Message, origin, placeOf } from '../../schema/message.ts';
import type { Schema } from '../../schema/schema.ts';
import { nearest } from '../../text/nearest.ts';
import { shifted } from '../../text/span.ts';
import type { Layer } from '../net.ts';
import { memoized, type Rewriter, rewriter, written } from './rewrite.ts';

type V1 = Layer<V1LayerParameter>;

/** One nested `layer` makes the whole file V0 (Caffe: `NetNeedsV0ToV1Upgrade`). */
export function isV0(layers: readonly V1[]): boolean {
  return layers.some(({ message }) => has(message, 'layer'));
}

/**
 * `layers { layer { type: "conv" … } … }` becomes `layers { type: CONVOLUTION … }`, and a padding layer goes
 * into the layer that reads it (Caffe: `UpgradeV0Net`).
 */
export function upgradeV0(layers: readonly V1[], schema: Schema): { layers: V1[]; problems: Problem[] } {
  const folded = foldPadding(layers, schema);
  const problems = folded.layers.flatMap(layer => typeProblems(layer));
  return {
    layers: folded.layers.map(layer => upgradeV0Layer(layer, schema)),
    problems: [...folded.problems, ...problems],
  };
}

/** Caffe: `UpgradeV0PaddingLayers`. */
function foldPadding(layers: readonly V1[], schema: Schema): { layers: V1[]; problems: Problem[] } {
  const producers = new Map<string, V1>();
  const problems: Problem[] = [];
  const kept: V1[] = [];
  for (const layer of layers) {
    let result = layer;
    for (const bottom of layer.message.bottom) {
      const padding = producers.get(bottom);
      if (padding?.message.layer.type !== 'padding') continue;
      if (canFold(padding, layer)) result = withPadding(layer, padding, schema);
      else
        problems.push(
          problem(misplacedPadding, v0Place(padding, 'type'), { layer: padding.message.layer.name }),
        );
    }
    if (layer.message.layer.type !== 'padding') kept.push(result);
    for (const top of layer.message.top) producers.set(top, layer);
  }
  return { layers: kept, problems };
}

function canFold(padding: V1, reader: V1): boolean {
  const { type } = reader.message.layer;
  return (
    (type === 'conv' || type === 'pool') &&
    reader.message.bottom.length === 1 &&
    padding.message.bottom.length === 1 &&
    padding.message.top.length === 1
  );
}

/** The reader with the padding layer's pad and bottom. Their places are in another field of the file. */
function withPadding(reader: V1, padding: V1, schema: Schema): V1 {
  const to = rewriter(schema);
  const entries = written(reader.message).map(entry => {
    if (entry.field.name === 'bottom') return entry.withValue(padding.message.bottom[0]);
    if (entry.field.name !== 'layer') return entry;
    const inner = entry.value as Message<V0LayerParameter>; // `layer` holds a V0LayerParameter.
    const others = written(inner).filter(({ field }) => field.name !== 'pad');
    const pad = to.entry('V0LayerParameter', 'pad', padding.message.layer.pad, entry);
    return entry.withValue(to.rewritten(inner, 'V0LayerParameter', [...others, pad]));
  });
  return { ...reader, message: to.rewritten(reader.message, 'V1LayerParameter', entries) };
}

function typeProblems(layer: V1): Problem[] {
  const { type } = layer.message.layer;
  if (!isUnknown(type)) return [];
  const close = nearest(type, Object.keys(v0LayerTypes));
  return [problem(unknownV0Type, v0Place(layer, 'type'), { type, ...(close && { nearest: close }) })];
}

function isUnknown(type: string): boolean {
  return type !== '' && !Object.hasOwn(v0LayerTypes, type);
}

function v0Place({ message, base, keyword }: V1, field: string) {
  return shifted(placeOf(message, `layer.${field}`) ?? keyword, base);
}

/** Caffe: `UpgradeV0LayerParameter`. */
const upgradeV0Layer = memoized<V1LayerParameter, V1LayerParameter>((v1, to) => {
  const connections = written(v1).filter(({ field }) => field.name === 'bottom' || field.name === 'top');
  const nested = written(v1).find(({ field }) => field.name === 'layer');
  const inner = (nested?.value as Message | undefined)?.[origin]; // `layer` holds a V0LayerParameter.
  const entries = [...connections, ...movedFields(inner?.entries ?? [], v1.layer.type, to)];
  const unread = isUnknown(v1.layer.type) ? ['type'] : inner?.unread;
  return to.rewritten(v1, 'V1LayerParameter', entries, unread);
});

/** Each field goes where the table sends it; what does not belong to the type is dropped. */
function movedFields(inner: readonly FieldEntry[], type: string, to: Rewriter): FieldEntry[] {
  const direct: FieldEntry[] = [];
  const nested = new Map<string, FieldEntry[]>();
  for (const entry of inner) {
    const target = v0Fields.find(
      ({ field, forType }) => field === entry.field.name && (forType === 'all' || forType === type),
    )?.becomes;
    if (!target) continue;
    const [outer, field] = target.split('.');
    if (!outer) continue;
    if (outer === 'type') direct.push(...typeEntry(entry, to));
    else if (field === undefined) direct.push(to.entry('V1LayerParameter', outer, entry.value, entry));
    else
      nested.set(outer, [
        ...(nested.get(outer) ?? []),
        to.entry(paramMessage(outer, to, entry), field, entry.value, entry),
      ]);
  }
  for (const [param, entries] of nested) {
    const [first] = entries;
    if (first)
      direct.push(
        to.entry(
          'V1LayerParameter',
          param,
          to.message(paramMessage(param, to, first), first.valueSpan, entries),
          first,
        ),
      );
  }
  return direct;
}

function typeEntry(entry: FieldEntry, to: Rewriter): FieldEntry[] {
  const type = Object.entries(v0LayerTypes).find(([name]) => name === entry.value)?.[1];
  return type ? [to.entry('V1LayerParameter', 'type', type, entry)] : [];
}

/** The message that a field of V1LayerParameter holds. */
function paramMessage(param: string, to: Rewriter, from: FieldEntry): string {
  return to.entry('V1LayerParameter', param, undefined, from).field.type;
}
