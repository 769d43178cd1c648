import type { Analysis } from '../analysis/analyze.ts';
import { type LayerInStates, layerAt } from '../analysis/in-states.ts';
import type { Docs } from '../schema/docs.ts';
import type { Span } from '../text/span.ts';
import { blobVersion } from './blob-version.ts';
import { type FieldAt, fieldAt } from './field-at.ts';
import { fieldCard } from './field-card.ts';
import { layerCard, layerNotes } from './layer-card.ts';

/** What is shown beside the pointer. */
export interface HoverCard {
  /** What it is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** Adds a paragraph of markdown to a layer's card; nothing where it has nothing to say. */
export type CardSection = (found: LayerInStates) => string | undefined;

/** Explains the layer or the field at the offset. */
export function hover(
  analysis: Analysis,
  offset: number,
  docs: Docs,
  sections: readonly CardSection[] = [],
): HoverCard | undefined {
  const at = analysis.root && fieldAt(analysis, offset, analysis.root);
  if (!at) return undefined;
  const found = isOfLayer(at) ? layerAt(analysis, offset) : undefined;
  if (!found) return { span: at.span, markdown: fieldCard(at, analysis, docs) };
  const paragraphs = [
    layerCard(found, analysis),
    at.part === 'value' && blobVersion(analysis, offset),
    ...sections.map(section => section(found)),
    at.part === 'value' && at.field.name === 'type' && layerNotes(found, analysis),
  ];
  return { span: at.span, markdown: paragraphs.filter(it => it).join('\n\n') };
}

/** Whether it stands for the layer as a whole: its keyword, its name, its type or a blob. */
function isOfLayer({ owner, field, part }: FieldAt): boolean {
  if (part === 'name') return layerMessages.has(field.type);
  return layerMessages.has(owner.name)
    ? ['name', 'type', 'bottom', 'top'].includes(field.name)
    : owner.name === 'NetParameter' && field.name === 'input';
}

const layerMessages: ReadonlySet<string> = new Set([
  'LayerParameter',
  'V1LayerParameter',
  'V0LayerParameter',
]);
