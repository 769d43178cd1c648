import type { Asked } from './asked.ts';
import { type BlobAbove, shapeOfBlob } from './blobs.ts';
import type { Completion, Completions } from './completion.ts';
import { isLabel, wantsLabel } from './likely-bottoms.ts';
import type { ValuePlace } from './place.ts';
import { stringItem } from './string-item.ts';

/**
 * The blobs that the layer can read, with their shapes; the nearest first, but before them the label where a
 * prediction waits for it, and those last that it reads already.
 */
export function bottomItems(asked: Asked<ValuePlace>): Completions {
  const read = new Set(asked.layer.layer?.message.bottom);
  const awaited = awaitsLabel(asked) ? isLabel : () => false;
  const rank = (blob: BlobAbove): number => (read.has(blob.name) ? 2 : awaited(blob) ? 0 : 1);
  const fitting = asked.blobs.filter(({ name }) => mayMean(name, typed(asked)));
  const ordered = fitting.toSorted((a, b) => rank(a) - rank(b));
  return {
    items: ordered.slice(0, MOST).map(blob => bottomItem(blob, asked)),
    isIncomplete: ordered.length > MOST,
  };
}

/** Whether the layer has what it is to judge, and not yet by what. */
function awaitsLabel({ analysis, layer: { layer } }: Asked): boolean {
  const { type, bottom: [first = ''] = [] } = layer?.message ?? {};
  const definition = analysis.catalogue.get(type ?? '');
  return first !== '' && definition !== undefined && wantsLabel(definition);
}

/** More than anybody reads; what is typed next leaves fewer. */
const MOST = 200;

function bottomItem(blob: BlobAbove, asked: Asked<ValuePlace>): Completion {
  const shape = shapeOfBlob(blob, asked.layer.nets);
  const { name, type } = blob.producer.message;
  return { ...stringItem(blob.name, 'blob', asked), note: shape, detail: `${shape} from ${name} (${type})` };
}

function typed({ analysis, offset, place: { quoted, span } }: Asked<ValuePlace>): string {
  return analysis.text.slice(quoted ? quoted.inner.start : span.start, offset).trim();
}

/** Whether somebody who typed the letters may go on to the name: it has them, in this order. */
function mayMean(name: string, letters: string): boolean {
  let at = 0;
  const lower = name.toLowerCase();
  for (const letter of letters.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
