import type { Analysis } from '../../analysis/analyze.ts';
import { unknownField } from '../../problems/unknown-field.ts';
import type { FileNode } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { replacing } from '../edits/edit.ts';
import { fieldsAround, type WrittenField } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor, type Proposal } from './fix.ts';
import { readAsFork, stockField } from './of-forks.ts';

/** The field that was meant, or none. */
export const fixUnknownField = fixerFor(unknownField, function* ({ analysis, facts, span }) {
  // What a fork has is no misspelling.
  if (facts.nearest !== undefined && !facts.forks)
    yield { ...changingTo(span, facts.nearest), isPreferred: true };
  if (facts.today !== undefined) yield* asParams(analysis, span);
  yield* stockField(analysis, facts, span);
  yield* readAsFork(analysis, facts.forks);
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field) yield { title: `Remove ${facts.field}`, edits: [removing(analysis.text, field.span)] };
});

/** All the multipliers of the layer as `param { … }` of today, one for each of its blobs. */
function* asParams({ tree, text }: Analysis, span: Span): Iterable<Proposal> {
  const [, layer] = fieldsAround(tree, span.start);
  if (!layer) return;
  const rates = fieldsNamed(text, tree, layer, 'blobs_lr');
  const decays = fieldsNamed(text, tree, layer, 'weight_decay');
  const [first, ...others] = [...rates, ...decays].sort((a, b) => a.span.start - b.span.start);
  if (!first) return;
  const count = Math.max(rates.length, decays.length);
  const params = Array.from({ length: count }, (_, i) => {
    const rate = rates[i] && `lr_mult: ${textOf(text, rates[i].value)} `;
    const decay = decays[i] && `decay_mult: ${textOf(text, decays[i].value)} `;
    return `param { ${rate ?? ''}${decay ?? ''}}`;
  });
  yield {
    title: `Write ${params.join(' ')}`,
    edits: [replacing(first.span, params.join(' ')), ...others.map(it => removing(text, it.span))],
    isPreferred: true,
  };
}

function fieldsNamed(text: string, tree: FileNode, layer: WrittenField, name: string): WrittenField[] {
  const body = textOf(text, layer.value);
  const found = Array.from(body.matchAll(new RegExp(`\\b${name}\\b`, 'g')), ({ index }) => {
    const [field, owner] = fieldsAround(tree, layer.value.start + index);
    return field && owner?.span.start === layer.span.start && textOf(text, field.name) === name ? field : [];
  });
  return found.flat();
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
