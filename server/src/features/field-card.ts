import { unquoted } from '../net/scalar.ts';
import type { Docs } from '../schema/docs.ts';
import type { EnumSchema, FieldSchema, Schema } from '../schema/schema.ts';
import type { FieldAt } from './field-at.ts';
import { code, prose } from './markdown.ts';

/** Explains a field, or the enum value or the well-known word that it is set to, as markdown. */
export function fieldCard(
  { field, owner, part, span }: FieldAt,
  { schema, text }: Source,
  docs: Docs,
): string {
  const type = schema.enums.get(field.type);
  const written = text.slice(span.start, span.end);
  if (type && part === 'value' && type.values.has(written))
    return paragraphs(`${code(written)} of ${code(type.name)}`, prose(docs[`${type.name}.${written}`] ?? ''));
  const ownName = `${owner.name}.${field.name}`;
  const ofWord = part === 'value' && docs[`${ownName}.${unquoted(written)}`];
  if (ofWord) return paragraphs(`${code(unquoted(written))} of ${code(ownName)}`, prose(ofWord));
  const own = docs[ownName] ?? '';
  const ofType = docs[field.type] ?? '';
  return paragraphs(
    `${code(`${labelOf(field)}${field.type} ${field.name}`)} of ${code(owner.name)}`,
    prose(own),
    prose(ofType === own ? '' : ofType),
    type && valuesOf(type),
    standing(field),
  );
}

/** A text and the schema it is read by. */
interface Source {
  readonly text: string;
  readonly schema: Schema;
}

function labelOf({ label }: FieldSchema): string {
  return label === 'optional' ? '' : `${label} `;
}

function valuesOf({ values }: EnumSchema): string | undefined {
  const names = [...values.keys()];
  return names.length > MOST_VALUES ? undefined : `One of ${names.map(code).join(', ')}.`;
}

/** Of longer enums the list is no help. */
const MOST_VALUES = 8;

/** Its default, and what has become of it. */
function standing({ default: preset, deprecated, replacedBy, ignored }: FieldSchema): string {
  return [
    preset !== undefined && `Default: ${code(typeof preset === 'string' ? `"${preset}"` : String(preset))}.`,
    deprecated && `**Deprecated**${replacedBy ? `: today ${code(replacedBy)}` : ''}.`,
    ignored && '**Caffe ignores it.**',
  ]
    .filter(it => it)
    .join(' ');
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part).join('\n\n');
}
