import type { Count, CountRule, LayerDefinition } from '../../layers/define.ts';
import { messageSchema, type Schema } from '../../schema/schema.ts';
import { messageTemplate, settingTemplates } from './templates.ts';
import { usualLayers } from './usual-layers.ts';

/** What is known of a layer that a template is made for. */
export interface LayerDraft {
  readonly definition: LayerDefinition;
  /** The field names that are written in it. */
  readonly written: ReadonlySet<string>;
  /** Names of blobs, the likeliest first. */
  readonly blobs: readonly string[];
  /** What it is called, and its top where nothing else is usual. */
  readonly name: string;
  /** Each field on a line of its own. */
  readonly onLines: boolean;
}

/** Templates of the fields that the layer wants beside its name and type, and does not have yet. */
export function layerTemplates(draft: LayerDraft, schema: Schema): readonly string[] {
  const { definition, written, onLines } = draft;
  const { param } = definition;
  const settings = usualLayers[definition.type]?.settings;
  const type = messageSchema(schema, 'LayerParameter');
  const message = param && schema.messages.get(type.fields.get(param)?.type ?? '');
  return [
    ...(written.has('bottom') ? [] : bottomTemplates(draft)),
    ...(written.has('top') ? [] : topTemplates(draft)),
    ...(settings && message && !written.has(param)
      ? [messageTemplate(param, settingTemplates(settings, message, schema), onLines)]
      : []),
  ];
}

/** What goes into the stops of the templates that have no value of their own. */
export function layerValues({ definition, blobs, name }: LayerDraft): Readonly<Record<string, string>> {
  const read = wantsLabel(definition) && blobs.includes('label') ? [blobs[0] ?? '', 'label'] : blobs;
  return Object.fromEntries([['name', name], ...read.map((blob, i) => [bottomStop(i), blob])]);
}

function bottomTemplates({ definition }: LayerDraft): readonly string[] {
  const count = usualLayers[definition.type]?.bottoms ?? usualCount(definition.bottoms);
  return Array.from({ length: count }, (_, i) => `bottom: "«${bottomStop(i)}»"`);
}

function topTemplates({ definition, written }: LayerDraft): readonly string[] {
  const { inPlace, tops } = usualLayers[definition.type] ?? {};
  if (inPlace && !written.has('bottom')) return [`top: "«${bottomStop(0)}»"`];
  if (tops) return tops.map((top, i) => `top: "«top${i}=${top}»"`);
  return Array.from({ length: usualCount(definition.tops) }, (_, i) =>
    i === 0 ? 'top: "«name»"' : `top: "«top${i}»"`,
  );
}

const bottomStop = (i: number): string => `bottom${i}`;

/** A prediction is held against a label. */
function wantsLabel({ category }: LayerDefinition): boolean {
  return category === 'loss' || category === 'metric';
}

/** As few as it may have, but one where it may have one. */
function usualCount(rule: CountRule): number {
  const { min, max }: Count = typeof rule === 'function' ? { min: 1, max: 1 } : rule;
  return max === 0 ? 0 : Math.max(min, 1);
}
