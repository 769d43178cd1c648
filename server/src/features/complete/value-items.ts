import type { Asked } from './asked.ts';
import { choicesOf } from './choices.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './place.ts';
import { literal } from './snippet.ts';
import { spaceBefore, stringItem } from './string-item.ts';

/** The values of a field that takes only some. */
export function valueItems(asked: Asked<ValuePlace>): readonly Completion[] {
  const { analysis, place } = asked;
  const { body, field } = place;
  const isString = field.kind === 'scalar' && field.type !== 'bool';
  // In quotes there are only strings.
  if (place.quoted && !isString) return [];
  const ownName = `${body.type.name}.${field.name}`;
  return choicesOf(body.type, field, analysis.schema).map(value => ({
    ...(isString ? stringItem(value, 'value', asked) : bareItem(value, asked)),
    ...(String(field.default) === value && { note: 'default' }),
    docs: { schema: [`${isString ? ownName : field.type}.${value}`, ownName] },
  }));
}

function bareItem(value: string, { place, analysis: { text } }: Asked<ValuePlace>): Completion {
  const snippet = literal(`${spaceBefore(place, text)}${value}`);
  return { label: value, kind: 'value', span: place.span, snippet };
}
