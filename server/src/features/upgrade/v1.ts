import type { Schema } from '../../schema/schema.ts';
import type { Item } from './block.ts';
import { byPosition } from './by-position.ts';
import { replaced, withItems, withValue } from './items.ts';
import { readV1Type } from './v1-type.ts';

/** `layers { type: CONVOLUTION blobs_lr: 1 … }` becomes `layer { type: "Convolution" param { lr_mult: 1 } … }`. */
export function upgradeV1(layer: Item, schema: Schema): Item {
  const inner = withItems(layer, items =>
    byPosition(
      replaced(items, item => (item.name === 'type' ? typeField(item, schema) : [item])),
      'param',
      paramLists,
    ),
  );
  return { ...inner, name: 'layer', text: inner.text.replace('layers', 'layer') };
}

/** Four lists whose i-th values belong to the i-th learnable blob (Caffe: `UpgradeV1LayerParameter`). */
const paramLists = [
  { list: 'param', field: 'name' },
  { list: 'blob_share_mode', field: 'share_mode' },
  { list: 'blobs_lr', field: 'lr_mult' },
  { list: 'weight_decay', field: 'decay_mult' },
] as const;

function typeField(item: Item, schema: Schema): Item[] {
  const type = readV1Type(item, schema);
  const today = type && schema.v1Types.get(type);
  return today ? [withValue(item, `"${today}"`)] : [];
}
