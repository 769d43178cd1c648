import type { Analysis } from '../../analysis/analyze.ts';
import { Asked } from './asked.ts';
import { blockItems } from './block-items.ts';
import type { Completions } from './completion.ts';
import { fieldItems } from './field-items.ts';
import { headerItems } from './header-items.ts';
import { type NamePlace, placeAt, type ValuePlace } from './place.ts';
import { rootAround } from './root.ts';
import { suggesterOf } from './suggesters.ts';
import { suppressionItems } from './suppression-items.ts';
import { layerItems } from './type-items.ts';
import { valueItems } from './value-items.ts';

/** What may be written at the offset, the likeliest first. */
export function complete(analysis: Analysis, offset: number): Completions {
  const root = rootAround(analysis, offset);
  const place = root && placeAt(analysis, offset, root);
  if (!place) return { items: commentItems(analysis, offset), isIncomplete: false };
  return place.kind === 'name'
    ? namesAt(new Asked(analysis, offset, place))
    : valuesAt(new Asked(analysis, offset, place));
}

/** Comments mean something to this program at the top, and before what is to be ignored. */
function commentItems(analysis: Analysis, offset: number): Completions['items'] {
  return [...headerItems(analysis, offset), ...suppressionItems(analysis, offset)];
}

function namesAt(asked: Asked<NamePlace>): Completions {
  const fields = fieldItems(asked);
  // Layers of today and of V1 do not mix.
  const takesLayers =
    asked.place.body.type.name === 'NetParameter' && !asked.written.has('layers') && !asked.isFollowedByValue;
  const items = takesLayers ? [...fields, ...layerItems(asked), ...blockItems(asked)] : fields;
  return { items, isIncomplete: false };
}

function valuesAt(asked: Asked<ValuePlace>): Completions {
  const { body, field, quoted } = asked.place;
  const suggest = suggesterOf(body.type, field);
  if (suggest && (quoted || field.type === 'string')) return suggest(asked);
  return { items: valueItems(asked), isIncomplete: false };
}
