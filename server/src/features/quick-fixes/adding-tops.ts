import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import { origin } from '../../schema/message.ts';
import { shifted } from '../../text/span.ts';
import { insertingBehind, insertingInto } from '../edits/insert-field.ts';
import type { Proposal } from './fix.ts';
import { freshName } from './fresh-name.ts';
import { lastField } from './last-field.ts';

/** Adds so many tops to a layer, named after it. */
export function addingTops(analysis: Analysis, layer: Layer, count: number): Proposal {
  const { message, base } = layer;
  const taken: string[] = [];
  for (let i = 0; i < count; i++) taken.push(freshName(analysis, message.name || 'blob', taken));
  const fields = taken.map(name => `top: ${JSON.stringify(name)}`).join(' ');
  const place = lastField(layer, ['top', 'bottom', 'type', 'name']);
  const edit = place
    ? insertingBehind(analysis.text, shifted(place, base), fields)
    : insertingInto(analysis.text, shifted(message[origin].span, base), fields);
  const title = `Insert ${taken.map(name => `top: "${name}"`).join(' ')}`;
  return { title, edits: [edit], isPreferred: count === 1 };
}
