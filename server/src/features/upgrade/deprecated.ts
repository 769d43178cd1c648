import { knowsField, type Schema } from '../../schema/schema.ts';
import type { Item } from './block.ts';
import { byPosition, type PositionalList } from './by-position.ts';
import { newField, renamed, replaced, withItems, without } from './items.ts';

/** Fields of layers that have a successor. What Caffe ignores is no part of this: a successor would not be ignored. */
export function upgradeFields(layer: Item, schema: Schema): Item {
  // Hardly any layer has one, and reading each anew takes its time.
  if (!Object.keys(rewrites).some(name => layer.text.includes(name))) return layer;
  return withItems(layer, items =>
    items.map(item => {
      const known = rewrites[item.name];
      const isRead = known && knowsField(schema, known.message, known.today);
      return isRead ? withItems(item, known.rewrite) : item;
    }),
  );
}

interface Rewrite {
  readonly message: string;
  /** The field of the message that takes the place of others. */
  readonly today: string;
  readonly rewrite: (items: readonly Item[]) => readonly Item[];
}

/** By the field of the layer whose message is rewritten. */
const rewrites: Partial<Record<string, Rewrite>> = {
  concat_param: { message: 'ConcatParameter', today: 'axis', rewrite: rename('concat_dim', 'axis') },
  slice_param: { message: 'SliceParameter', today: 'axis', rewrite: rename('slice_dim', 'axis') },
  loss_param: { message: 'LossParameter', today: 'normalization', rewrite: normalization },
  dummy_data_param: { message: 'DummyDataParameter', today: 'shape', rewrite: shapes },
};

/** Where both are written Caffe refuses the layer, and somebody has to choose. */
function rename(old: string, today: string): Rewrite['rewrite'] {
  return items =>
    has(items, today) ? items : items.map(item => (item.name === old ? renamed(item, today) : item));
}

/** `normalize` counts only where `normalization` is not written (Caffe: `SoftmaxWithLossLayer::LayerSetUp`). */
function normalization(items: readonly Item[]): readonly Item[] {
  if (has(items, 'normalization')) return without(items, ({ name }) => name === 'normalize');
  return replaced(items, item => {
    if (item.name !== 'normalize') return [item];
    const mode = /^(?:true|True|t|1)$/.test(item.values[0] ?? '') ? 'VALID' : 'BATCH_SIZE';
    return [newField(item.before, 'normalization', `: ${mode}`)];
  });
}

const sizes: readonly PositionalList[] = ['num', 'channels', 'height', 'width'].map(list => ({
  list,
  field: 'dim',
}));

/** Four lists with one size, or one for each top, become shapes. */
function shapes(items: readonly Item[]): readonly Item[] {
  const counts = sizes.map(
    ({ list }) => items.filter(({ name }) => name === list).flatMap(it => it.values).length,
  );
  // Where the counts differ one value stands for all tops.
  const isEven = counts.every(count => count === counts[0]);
  return isEven ? byPosition(items, 'shape', sizes) : items;
}

function has(items: readonly Item[], field: string): boolean {
  return items.some(({ name }) => name === field);
}
