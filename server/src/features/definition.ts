import type { Analysis } from '../analysis/analyze.ts';
import { placeMade } from '../net/graph.ts';
import { placeInLayer } from '../net/net.ts';
import { type Span, shifted } from '../text/span.ts';
import { type Mention, mentionAt, mentionsLike } from './names/mentions.ts';
import { phasesOf } from './names/phases.ts';
import { versionsAt } from './names/versions.ts';

/**
 * Where that which is named at the offset is made: a blob by the layer that left it so, shared values by the
 * layer that owns them; more than one place where the states differ.
 */
export function definition(analysis: Analysis, offset: number): readonly Span[] {
  const mention = mentionAt(analysis, offset);
  return mention ? distinct(definers[mention.kind](analysis, mention)) : [];
}

const definers: Record<Mention['kind'], (analysis: Analysis, mention: Mention) => readonly Span[]> = {
  layer: (_, { span }) => [span],
  blob: (analysis, mention) => {
    const made = versionsAt(analysis, mention).map(({ blob }) => placeMade(blob));
    return made.length > 0 ? made : lastAbove(analysis, mention);
  },
  param: (analysis, { name }) => owners(analysis, name),
};

/** For a layer that no state has: what makes the blob further up in the text, in a phase that both may be in. */
function lastAbove(analysis: Analysis, mention: Mention): readonly Span[] {
  const phases = new Set(phasesOf(mention));
  const above = mentionsLike(analysis, mention).filter(
    it =>
      it.role !== 'use' &&
      it.span.start <= mention.span.start &&
      phasesOf(it).some(phase => phases.has(phase)),
  );
  return above.slice(-1).map(({ span }) => span);
}

/** In each state the first layer that names the values owns them (Caffe: `Net::AppendParam`). */
function owners({ states }: Analysis, name: string): readonly Span[] {
  return states.flatMap(({ graph }) => {
    for (const { layer } of graph.nodes) {
      const index = layer.message.param.findIndex(param => param.name === name);
      if (index !== -1) return [shifted(placeInLayer(layer, 'param.name', index), layer.base)];
    }
    return [];
  });
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map(span => [span.start, span])).values()];
}
