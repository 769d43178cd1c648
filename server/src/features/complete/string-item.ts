import type { Asked } from './asked.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './place.ts';
import { literal } from './snippet.ts';

/** Puts a string where the cursor is, with the quotes that are missing. */
export function stringItem(
  value: string,
  kind: Completion['kind'],
  { place, analysis: { text } }: Asked<ValuePlace>,
): Completion {
  const { quoted } = place;
  const written = value.replaceAll(/["'\\]/g, '\\$&');
  if (quoted) {
    const snippet = literal(`${written}${quoted.closed ? '' : quoted.quote}`);
    return { label: value, kind, span: quoted.inner, snippet };
  }
  return {
    label: value,
    kind,
    span: place.span,
    snippet: `${spaceBefore(place, text)}${literal(`"${written}"`)}`,
  };
}

/** A space where the value would stand right behind its colon. */
export function spaceBefore({ span }: ValuePlace, text: string): string {
  return text[span.start - 1] === ':' ? ' ' : '';
}
