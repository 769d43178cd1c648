import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import { entriesOf } from '../../schema/message.ts';
import { type Span, shifted } from '../../text/span.ts';
import { replacing } from '../edits/edit.ts';
import type { Proposal } from './fix.ts';
import { freshName } from './fresh-name.ts';

/** Gives the top at the span, and whatever reads or overwrites it further down, a name of its own. */
export function renamingTop(analysis: Analysis, layer: Layer, blob: string, top: Span): Proposal {
  const name = freshName(analysis, layer.message.name || blob);
  const layers = analysis.net?.layers ?? [];
  const below = layers.slice(layers.findIndex(it => it.base === layer.base) + 1);
  return {
    title: `Name the top "${name}", here and below`,
    edits: [top, ...below.flatMap(it => places(it, blob))].map(span => replacing(span, JSON.stringify(name))),
  };
}

/** Where a layer names the blob. */
function places({ message, base }: Layer, blob: string): Span[] {
  return (['bottom', 'top'] as const)
    .flatMap(side => entriesOf(message, side))
    .filter(({ value }) => value === blob)
    .map(({ valueSpan }) => shifted(valueSpan, base));
}
