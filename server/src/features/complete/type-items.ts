import type { LayerDefinition } from '../../layers/define.ts';
import type { Asked } from './asked.ts';
import type { Completion, Completions } from './completion.ts';
import { likelyTypes, namesOf } from './layer-names.ts';
import { type LayerDraft, layerTemplates, layerValues } from './layer-template.ts';
import { likelyBottoms } from './likely-bottoms.ts';
import type { NamePlace, ValuePlace } from './place.ts';
import { fill } from './snippet.ts';
import { spaceBefore, stringItem } from './string-item.ts';
import { messageTemplate } from './templates.ts';

/** The types of layers, each with the fields that it wants and the layer does not have yet. */
export function typeItems(asked: Asked<ValuePlace>): Completions {
  const { analysis, place, onLines } = asked;
  const space = spaceBefore(place, analysis.text);
  const items = definitions(asked).map(definition => {
    const draft = draftOf(definition, asked);
    const bare = stringItem(definition.type, 'type', asked);
    const fields = layerTemplates(draft, analysis.schema);
    if (fields.length === 0) return { ...bare, ...typeItem(definition) };
    const lines = [`${space}"${definition.type}"`, ...fields];
    return {
      ...typeItem(definition),
      bare,
      span: place.span,
      snippet: fill(lines.join(onLines ? '\n' : ' '), layerValues(draft)),
      // It is compared with what is replaced, up to the cursor; behind the closing quote there is nothing to choose.
      ...(place.quoted && { filter: `${place.quoted.quote}${definition.type}` }),
    };
  });
  return { items, isIncomplete: false };
}

/** Whole layers, one of each type. */
export function layerItems(asked: Asked<NamePlace>): readonly Completion[] {
  return definitions(asked).map(definition => {
    const draft = draftOf(definition, asked);
    const lines = [
      'name: "«name»"',
      `type: "${definition.type}"`,
      ...layerTemplates(draft, asked.analysis.schema),
    ];
    return {
      ...typeItem(definition),
      span: asked.place.span,
      snippet: fill(messageTemplate('layer', lines, true), layerValues(draft)),
    };
  });
}

function draftOf(definition: LayerDefinition, asked: Asked): LayerDraft {
  const message = asked.layer.layer?.message;
  const bottoms = message && message.bottom.length > 0 ? message.bottom : likelyBottoms(definition, asked);
  const [fresh = ''] = namesOf(definition.type, bottoms[0], asked.layer);
  return {
    definition,
    written: new Set(message ? asked.written.keys() : []),
    bottoms,
    name: message?.name || fresh,
    isTaken: blob => asked.isTaken(blob),
    onLines: asked.onLines,
  };
}

function typeItem({ type, category }: LayerDefinition): Pick<Completion, 'label' | 'kind' | 'note' | 'docs'> {
  return { label: type, kind: 'type', note: category, docs: { layerType: type } };
}

/** Those that are likely here first. */
function definitions({ analysis: { catalogue }, layer }: Asked): readonly LayerDefinition[] {
  const likely = likelyTypes(layer.above).flatMap(type => catalogue.get(type) ?? []);
  return [...new Set([...likely, ...catalogue.values()])];
}
