import type { Count, CountRule, LayerDefinition } from '../../layers/define.ts';
import { messageSchema, type Schema } from '../../schema/schema.ts';
import { messageTemplate, settingTemplates } from './templates.ts';
import { usualLayers } from './usual-layers.ts';

/** What is known of a layer that a template is made for. */
export interface LayerDraft {
  readonly definition: LayerDefinition;
  /** The names of the fields that are written in it. */
  readonly written: ReadonlySet<string>;
  /** What it reads: what is written, or else the likeliest blobs. */
  readonly bottoms: readonly string[];
  /** What it is called, and its top where nothing else is usual. */
  readonly name: string;
  /** Whether its tops must not have the name. */
  readonly isTaken: (blob: string) => boolean;
  /** Each field on a line of its own. */
  readonly onLines: boolean;
}

/** Templates of the fields that the layer wants beside its name and type, and does not have yet. */
export function layerTemplates(draft: LayerDraft, schema: Schema): readonly string[] {
  const { definition, written, onLines } = draft;
  const { settings = {}, others = {} } = usualLayers[definition.type] ?? {};
  const { param } = definition;
  const messages = { ...others, ...(param && Object.keys(settings).length > 0 && { [param]: settings }) };
  const type = messageSchema(schema, 'LayerParameter');
  return [
    ...(written.has('bottom') ? [] : bottomTemplates(definition)),
    ...(written.has('top') ? [] : topTemplates(definition)),
    ...Object.entries(messages).flatMap(([name, inner]) => {
      const message = schema.messages.get(type.fields.get(name)?.type ?? '');
      if (!message || written.has(name)) return [];
      const lines = settingTemplates(inner, message, schema, `${name}.`);
      return [messageTemplate(name, lines, onLines && lines.length > 1)];
    }),
  ];
}

/** What goes into the stops of the templates that have no value of their own. */
export function layerValues({ definition, bottoms, name, isTaken }: LayerDraft): Values {
  const { tops = [] } = usualLayers[definition.type] ?? {};
  return Object.fromEntries([
    ['name', name],
    ...bottoms.map((bottom, i) => [bottomStop(i), bottom]),
    ...tops.map((top, i) => [topStop(i), isTaken(top) ? `${name}_${top}` : top]),
  ]);
}

type Values = Readonly<Record<string, string>>;

/** How many blobs a layer of the type reads to begin with. */
export function usualBottoms({ type, bottoms }: LayerDefinition): number {
  return usualLayers[type]?.bottoms ?? usualCount(bottoms);
}

function bottomTemplates(definition: LayerDefinition): readonly string[] {
  return Array.from({ length: usualBottoms(definition) }, (_, i) => `bottom: "«${bottomStop(i)}»"`);
}

function topTemplates({ type, tops: rule }: LayerDefinition): readonly string[] {
  const { inPlace, tops, topCount } = usualLayers[type] ?? {};
  if (inPlace) return [`top: "«${bottomStop(0)}»"`];
  if (tops) return tops.map((_, i) => `top: "«${topStop(i)}»"`);
  const count = topCount ?? usualCount(rule);
  if (count === 1) return ['top: "«name»"'];
  return Array.from({ length: count }, (_, i) => `top: "«name»_${i + 1}"`);
}

const bottomStop = (i: number): string => `bottom${i}`;
const topStop = (i: number): string => `top${i}`;

/** As few as it may have, but one where it may have one. */
function usualCount(rule: CountRule): number {
  const { min, max }: Count = typeof rule === 'function' ? { min: 1, max: 1 } : rule;
  return max === 0 ? 0 : Math.max(min, 1);
}
