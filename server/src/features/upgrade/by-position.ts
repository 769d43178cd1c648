import type { Item } from './block.ts';
import { startsLine } from './block.ts';
import { lineBelow, newField, replaced } from './items.ts';

/** A list whose i-th value becomes a field of the i-th message. */
export interface PositionalList {
  readonly list: string;
  readonly field: string;
}

/**
 * Turns lists that belong together by position (`blobs_lr: 1 blobs_lr: 2 weight_decay: 1`) into one message
 * for each position (`param { lr_mult: 1 decay_mult: 1 } param { lr_mult: 2 }`), which stand in the place
 * of the longest list.
 */
export function byPosition(
  items: readonly Item[],
  message: string,
  lists: readonly PositionalList[],
): readonly Item[] {
  const written = lists.map(({ list, field }) => ({
    list,
    field,
    values: items.filter(({ name }) => name === list).flatMap(({ values }) => values),
  }));
  const [longest] = written.toSorted((a, b) => b.values.length - a.values.length);
  if (!longest || longest.values.length === 0) return items;
  let next = 0;
  return replaced(items, item => {
    if (!lists.some(({ list }) => list === item.name)) return [item];
    if (item.name !== longest.list) return [];
    const first = next;
    next += item.values.length;
    return item.values.map((_, i) => {
      const fields = written.flatMap(({ field, values }) => {
        const value = values[first + i];
        return value === undefined ? [] : [`${field}: ${value}`];
      });
      return newField(i === 0 ? item.before : behindFirst(item), message, ` { ${fields.join(' ')} }`);
    });
  });
}

function behindFirst(item: Item): string {
  return startsLine(item) ? lineBelow(item) : ' ';
}
