import type { Asked } from './asked.ts';
import type { Completions } from './completion.ts';
import { likelyTypes, namesOf } from './layer-names.ts';
import type { ValuePlace } from './place.ts';
import { stringItem } from './string-item.ts';
import { usualLayers } from './usual-layers.ts';

/** Names for the layer: after its type where that is written, else after what may come here. */
export function layerNameItems(asked: Asked<ValuePlace>): Completions {
  return listed(layerNames(asked), asked);
}

/** Names for a top: the layer's own, its bottom where it may work in place, and those for a layer. */
export function topItems(asked: Asked<ValuePlace>): Completions {
  const message = asked.layer.layer?.message;
  if (!message) return listed(layerNames(asked), asked);
  const { inPlace, tops = [] } = usualLayers[message.type] ?? {};
  const own = message.name === '' ? [] : [message.name];
  const inItsPlace = asked.analysis.catalogue.get(message.type)?.inPlace === 'allowed' ? message.bottom : [];
  const names = inPlace ? [...inItsPlace, ...own] : [...tops, ...own, ...inItsPlace];
  const written = new Set(message.top.filter(top => top !== typedValue(asked)));
  return listed(
    [...names, ...layerNames(asked)].filter(name => !written.has(name)),
    asked,
  );
}

function layerNames({ layer, blobs }: Asked<ValuePlace>): readonly string[] {
  const message = layer.layer?.message;
  const bottom = message?.bottom[0] ?? blobs[0]?.name;
  const types = message?.type ? [message.type] : likelyTypes(layer.above).slice(0, MOST_TYPES);
  return types.flatMap(type => namesOf(type, bottom, layer));
}

/** As many as still may come next. */
const MOST_TYPES = 6;

function typedValue({ analysis, place: { quoted } }: Asked<ValuePlace>): string | undefined {
  return quoted && analysis.text.slice(quoted.inner.start, quoted.inner.end);
}

function listed(names: readonly string[], asked: Asked<ValuePlace>): Completions {
  const items = [...new Set(names)].map(name => stringItem(name, 'name', asked));
  return { items, isIncomplete: false };
}
