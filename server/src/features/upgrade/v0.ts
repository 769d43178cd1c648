import { v0Fields, v0LayerTypes } from '../../schema/caffe.generated.ts';
import { blockOf, type Item, printed, startsLine } from './block.ts';
import {
  behind,
  indented,
  indentOf,
  lineBelow,
  newField,
  outdented,
  renamed,
  replaced,
  stringIn,
  withItems,
  without,
  withoutComments,
  withValue,
} from './items.ts';
import { foldPadding } from './padding.ts';

/** The items of a file in V0 syntax as those of a file in V1 syntax (Caffe: `UpgradeV0Net`). */
export function upgradeV0(items: readonly Item[]): readonly Item[] {
  const kept = without(items, ({ name }) => !keptFields.has(name));
  return foldPadding(kept).map(item => (item.name === 'layers' ? unnested(item) : item));
}

/** One nested `layer` makes the whole file V0 (Caffe: `NetNeedsV0ToV1Upgrade`). */
export function isV0(items: readonly Item[]): boolean {
  return items.some(
    item => item.name === 'layers' && nestedIn(blockOf(item.text)?.items ?? []) !== undefined,
  );
}

/** What Caffe keeps of the net itself. */
const keptFields: ReadonlySet<string> = new Set(['layers', 'name', 'input', 'input_dim', 'force_backward']);

function nestedIn(items: readonly Item[]): Item | undefined {
  return items.find(({ name }) => name === 'layer');
}

/** `layers { layer { type: "conv" … } bottom … }` becomes `layers { type: CONVOLUTION … bottom … }`. */
function unnested(layer: Item): Item {
  return withItems(layer, items => {
    const nested = nestedIn(items);
    if (!nested) return items;
    return replaced(items, item => {
      if (item.at === nested.at) return fieldsOf(item);
      return item.kind !== 'field' || item.name === 'bottom' || item.name === 'top' ? [item] : [];
    });
  });
}

/** The fields of the nested layer as those of the layer around it. */
function fieldsOf(nested: Item): Item[] {
  const items = (blockOf(nested.text)?.items ?? []).filter(({ kind }) => kind !== 'end');
  const type = stringIn(items.find(({ name }) => name === 'type')?.values[0] ?? '');
  const step = stepBetween(nested, items);
  const outer = step === '' ? items : items.map(item => outdented(item, step));
  const params = new Set(items.map(({ name }) => targetOf(name, type)?.param).filter(it => it !== undefined));
  const grouped = [...params].reduce<readonly Item[]>(
    (all, param) => inMessage(all, param, type, step || '  '),
    outer,
  );
  return replaced(grouped, item => (params.has(item.name) ? [item] : directField(item, type))).map(
    (item, i) => (i === 0 && !startsLine(item) ? { ...item, before: nested.before } : item),
  );
}

/** By how much the fields of the nested layer are indented against it. */
function stepBetween(nested: Item, [first]: readonly Item[]): string {
  if (!first || !startsLine(first) || !startsLine(nested)) return '';
  const [outer, inner] = [indentOf(nested), indentOf(first)];
  return inner.startsWith(outer) ? inner.slice(outer.length) : '';
}

/** A V1 field, in a message of the layer or in the layer itself. */
interface Target {
  readonly param?: string;
  readonly field: string;
}

/** Where a V0 field goes; nowhere if it does not belong to the type. */
function targetOf(name: string, type: string): Target | undefined {
  const becomes = v0Fields.find(
    ({ field, forType }) => field === name && (forType === 'all' || forType === type),
  )?.becomes;
  const [outer, inner] = becomes?.split('.') ?? [];
  if (outer === undefined) return undefined;
  return inner === undefined ? { field: outer } : { param: outer, field: inner };
}

function directField(item: Item, type: string): Item[] {
  if (item.kind !== 'field') return [item];
  const target = targetOf(item.name, type);
  if (!target) return [];
  if (item.name !== 'type') return [renamed(item, target.field)];
  const v1Type = Object.entries(v0LayerTypes).find(([name]) => name === type)?.[1];
  return [v1Type ? withValue(item, v1Type) : item];
}

/**
 * Puts the fields that belong to one message of V1 into it, where the first of them stands. Later ones
 * move there, but their comments stay, so that all comments keep their order.
 */
function inMessage(items: readonly Item[], param: string, type: string, step: string): readonly Item[] {
  const isMember = ({ name }: Item) => targetOf(name, type)?.param === param;
  const from = items.findIndex(isMember);
  const to = endOfRun(items, from, isMember);
  const [first, ...others] = items.slice(from, to);
  if (!first) return items;
  const rest = items.slice(to);
  const line = startsLine(first) ? lineBelow(indented(first, step)) : ' ';
  const moved = rest.filter(isMember).map(withoutComments);
  const members = [first, ...others, ...moved].map(item => indented(item, step));
  const inner = members.map((item, i) => {
    const field = targetOf(item.name, type)?.field;
    // The first may have stood behind a blank line.
    const own = i === 0 ? { ...item, before: line } : item;
    return field === undefined ? own : renamed(own, field);
  });
  const end: Item = { ...first, kind: 'end', before: startsLine(first) ? lineBelow(first) : ' ', text: '}' };
  const message = newField(first.before, param, printed({ head: ' {', items: [...inner, end] }));
  return [...items.slice(0, from), message, ...without(rest, isMember)];
}

/** Behind the last field of a run in which only comments stand between the fields. */
function endOfRun(items: readonly Item[], from: number, isMember: (item: Item) => boolean): number {
  let end = behind(items, from);
  for (let i = end; i < items.length; i++) {
    const item = items[i];
    if (!item || (item.kind === 'field' && !isMember(item))) break;
    if (item.kind === 'field') end = behind(items, i);
  }
  return end;
}
