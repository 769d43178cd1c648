import type { FieldSchema, MessageSchema, Schema } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import type { UsualSettings, UsualValue } from './usual-layers.ts';

/** `pad: «pad=1»` for each setting, as templates of snippets; `path` tells their stops from others. */
export function settingTemplates(
  settings: UsualSettings,
  type: MessageSchema,
  schema: Schema,
  path = '',
): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const field = type.fields.get(name);
    return field
      ? valuesOf(value).map((it, i) => settingTemplate(it, field, `${path}${name}${i || ''}`))
      : [];
  });

  function settingTemplate(value: UsualValue, field: FieldSchema, stop: string): string {
    const inner = schema.messages.get(field.type);
    if (inner && typeof value === 'object' && !isList(value))
      return messageTemplate(field.name, settingTemplates(value, inner, schema, `${stop}.`), false);
    return fieldTemplate(type, field, schema, stop, String(value));
  }
}

/** `name: «stop=preset»`, with quotes where it is a string; of what has few values, a choice. */
export function fieldTemplate(
  owner: MessageSchema,
  field: FieldSchema,
  schema: Schema,
  stop: string,
  preset: string,
): string {
  const known = choicesOf(owner, field, schema);
  const all = known.length > 0 && known.length <= MOST_CHOICES ? [preset, ...known] : [preset];
  const value = `«${stop}=${[...new Set(all)].filter(it => it !== '').join('|')}»`;
  return `${field.name}: ${field.type === 'string' ? `"${value}"` : value}`;
}

/** Of more, a list of suggestions is more help. */
const MOST_CHOICES = 10;

/** `name { … }` around lines, which are empty where the cursor is to go. */
export function messageTemplate(name: string, inner: readonly string[], onLines: boolean): string {
  const lines = inner.length > 0 ? inner : ['«»'];
  return onLines ? [`${name} {`, ...lines.map(indented), '}'].join('\n') : `${name} { ${lines.join(' ')} }`;
}

/** Every line of it one step further in. */
function indented(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}

function valuesOf(value: UsualValue): readonly UsualValue[] {
  return isList(value) ? value : [value];
}

function isList(value: UsualValue): value is readonly number[] {
  return Array.isArray(value);
}
