import { blockOf, type Item, startsLine } from './block.ts';
import { lineBelow, newField, stringIn, withItems, without, withValue } from './items.ts';

/** A V0 padding layer goes into the layer that reads it (Caffe: `UpgradeV0PaddingLayers`). */
export function foldPadding(items: readonly Item[]): readonly Item[] {
  const producers = new Map<string, V0Layer>();
  const folded = items.map(item => {
    const layer = readLayer(item);
    if (!layer) return item;
    const [bottom, another] = layer.bottoms;
    const padding = bottom !== undefined && another === undefined && producers.get(stringIn(bottom));
    for (const top of layer.tops) producers.set(stringIn(top), layer);
    return padding && padding.type === 'padding' ? withPadding(item, padding) : item;
  });
  return without(folded, item => readLayer(item)?.type === 'padding');
}

/** What matters of a V0 layer here; blobs as they are written, with their quotes. */
interface V0Layer {
  readonly type: string;
  readonly pad: string;
  readonly bottoms: readonly string[];
  readonly tops: readonly string[];
}

function readLayer(item: Item): V0Layer | undefined {
  const outer = item.name === 'layers' ? (blockOf(item.text)?.items ?? []) : [];
  const nested = outer.find(({ name }) => name === 'layer');
  const inner = nested && blockOf(nested.text)?.items;
  if (!inner) return undefined;
  return {
    type: stringIn(valuesOf(inner, 'type')[0] ?? ''),
    pad: valuesOf(inner, 'pad')[0] ?? '0',
    bottoms: valuesOf(outer, 'bottom'),
    tops: valuesOf(outer, 'top'),
  };
}

function valuesOf(items: readonly Item[], field: string): readonly string[] {
  return items.filter(({ name }) => name === field).flatMap(({ values }) => values);
}

function withPadding(reader: Item, { pad, bottoms: [bottom = ''] }: V0Layer): Item {
  return withItems(reader, items =>
    items.map(item => {
      if (item.name === 'bottom') return withValue(item, bottom);
      return item.name === 'layer' ? withItems(item, inner => padded(inner, pad)) : item;
    }),
  );
}

/** The padding stands behind the size of the window; one that was written there no longer counts. */
function padded(items: readonly Item[], pad: string): readonly Item[] {
  if (items.some(({ name }) => name === 'pad'))
    return items.map(item => (item.name === 'pad' ? withValue(item, pad) : item));
  return items.flatMap(item =>
    item.name === 'kernelsize'
      ? [item, newField(startsLine(item) ? lineBelow(item) : ' ', 'pad', `: ${pad}`)]
      : [item],
  );
}
