import type { Schema } from '../../schema/schema.ts';
import { blockOf, type Item, printed, startsLine } from './block.ts';
import { behind, lineBelow, newField, withItems, without } from './items.ts';
import { readV1Type } from './v1-type.ts';

/**
 * In a V1 data layer `scale`, `mean_file`, `crop_size` and `mirror` move to `transform_param`, and replace
 * what is there (Caffe: `UpgradeNetDataTransformation`).
 */
export function upgradeDataTransform(layer: Item, schema: Schema): Item {
  return withItems(layer, items => {
    const type = items.find(({ name }) => name === 'type');
    const param = ownParams[(type && readV1Type(type, schema)) ?? ''];
    const own = items.find(({ name }) => name === param);
    const moving = (own && blockOf(own.text)?.items.filter(({ name }) => moves(name))) ?? [];
    if (!own || moving.length === 0) return items;
    const left = items.map(item =>
      item === own ? withItems(own, inner => without(inner, ({ name }) => moves(name))) : item,
    );
    return left.some(({ name }) => name === 'transform_param')
      ? left.map(item => (item.name === 'transform_param' ? withMoved(item, moving) : item))
      : left.toSpliced(behind(left, items.indexOf(own)), 0, transformParam(own, moving));
  });
}

const movingFields: ReadonlySet<string> = new Set(['scale', 'mean_file', 'crop_size', 'mirror']);

function moves(name: string): boolean {
  return movingFields.has(name);
}

const ownParams: Partial<Record<string, string>> = {
  DATA: 'data_param',
  IMAGE_DATA: 'image_data_param',
  WINDOW_DATA: 'window_data_param',
};

function withMoved(transform: Item, moving: readonly Item[]): Item {
  return withItems(transform, items => {
    const kept = without(items, ({ name }) => moving.some(it => it.name === name));
    return kept.toSpliced(-1, 0, ...moving.map(bare));
  });
}

/** A message of its own, set like the one that the fields come from. */
function transformParam(own: Item, moving: readonly Item[]): Item {
  const inner = moving.find(startsLine);
  const before = inner ? lineBelow(inner) : ' ';
  const fields = moving.map(item => ({ ...bare(item), before }));
  const end: Item = { kind: 'end', before: inner ? lineBelow(own) : ' ', text: '}', name: '', values: [] };
  const message = printed({ head: ' {', items: [...fields, end] });
  return newField(startsLine(own) ? lineBelow(own) : ' ', 'transform_param', message);
}

/** Its comments stay where it was. */
function bare(item: Item): Item {
  const { name, values } = item;
  return newField(startsLine(item) ? lineBelow(item) : ' ', name, `: ${values[0] ?? ''}`);
}
