import type { FieldSchema, MessageSchema } from '../../schema/schema.ts';
import type { Asked } from './asked.ts';
import type { Completion } from './completion.ts';
import type { NamePlace } from './place.ts';
import { fill, literal } from './snippet.ts';
import { isSuggested } from './suggesters.ts';
import { fieldTemplate, messageTemplate, settingTemplates } from './templates.ts';
import { firstFields, type UsualSettings, usualLayers, usualMessages } from './usual-layers.ts';

/** The fields that may be written in the message, those that it wants first; what is set once for all is left out. */
export function fieldItems(asked: Asked<NamePlace>): readonly Completion[] {
  const { type } = asked.place.body;
  const usual = usualFields(asked, type);
  return [...type.fields.values()]
    .filter(({ name, label }) => label === 'repeated' || !asked.written.has(name))
    .map(field => ({ field, rank: rankOf(field, usual, ownParam(asked, type)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => fieldItem(field, asked));
}

/** The names of the fields that people write first. */
function usualFields(asked: Asked<NamePlace>, type: MessageSchema): readonly string[] {
  const own = ownParam(asked, type);
  return [
    ...(firstFields[type.name] ?? Object.keys(settingsFor(asked, type) ?? {})),
    ...(own === undefined ? [] : [own]),
  ];
}

const isLayer = ({ name }: MessageSchema): boolean =>
  name === 'LayerParameter' || name === 'V1LayerParameter';

/** What is usual in a message of the type: in the settings of the layer around it, what is for the layer's type. */
function settingsFor(
  { analysis, layer: { layer } }: Asked,
  { name }: MessageSchema,
): UsualSettings | undefined {
  const definition = layer && analysis.catalogue.get(layer.message.type);
  const param = analysis.schema.messages.get('LayerParameter')?.fields.get(definition?.param ?? '');
  return definition && param?.type === name ? usualLayers[definition.type]?.settings : usualMessages[name];
}

/** The field for the settings of the layer's own type; undefined where that is not known. */
function ownParam({ analysis, layer: { layer } }: Asked<NamePlace>, type: MessageSchema): string | undefined {
  return isLayer(type) && layer ? analysis.catalogue.get(layer.message.type)?.param : undefined;
}

/** Low numbers come first. The settings of other types of layers are no use once the type is known. */
function rankOf(
  { name, label, deprecated }: FieldSchema,
  usual: readonly string[],
  own: string | undefined,
): number {
  const place = usual.indexOf(name);
  if (deprecated) return FAR + 2;
  if (label === 'required') return -1;
  if (place >= 0) return place;
  return own && name.endsWith('_param') && !sharedParams.has(name) ? FAR + 1 : FAR;
}

/** Behind all usual fields. */
const FAR = 100;

/** Settings that layers of several types have. */
const sharedParams: ReadonlySet<string> = new Set(['transform_param', 'loss_param']);

function fieldItem(field: FieldSchema, asked: Asked<NamePlace>): Completion {
  const { body, span } = asked.place;
  const { name, type, label, default: preset, deprecated } = field;
  const value =
    preset === undefined
      ? ''
      : ` = ${typeof preset === 'string' && field.kind !== 'enum' ? `"${preset}"` : preset}`;
  // A name that has its value is to be changed alone.
  const alone = asked.isFollowedByValue;
  return {
    label: name,
    kind: field.kind === 'message' ? 'message' : 'field',
    note: type,
    detail: `${label} ${type} ${name}${value}`,
    span,
    snippet: alone ? literal(name) : fill(templateOf(field, asked)),
    ...(deprecated && { deprecated }),
    ...(!alone && isSuggested(body.type, field) && { continues: true }),
    docs: { schema: [`${body.type.name}.${name}`, type] },
  };
}

function templateOf(field: FieldSchema, asked: Asked<NamePlace>): string {
  const {
    analysis: { schema },
    place: { body },
  } = asked;
  const message = schema.messages.get(field.type);
  if (message) {
    const settings = settingsFor(asked, message) ?? {};
    const isOwn = field.name === ownParam(asked, body.type);
    const onLines = asked.onLines && (isOwn || !usualMessages[message.name]);
    return messageTemplate(field.name, settingTemplates(settings, message, schema), onLines);
  }
  const preset = typeof field.default === 'number' ? String(field.default) : '';
  return fieldTemplate(body.type, field, schema, 'value', isSuggested(body.type, field) ? '' : preset);
}
