import type { Analysis } from '../analysis/analyze.ts';
import { extentsOf } from '../analysis/in-states.ts';
import type { State } from '../net/select.ts';
import type { Span } from '../text/span.ts';

/** A layer that exists in none of the states: shown faded. */
export interface AbsentLayer {
  readonly span: Span;
  readonly message: string;
}

/** The layers of the text that Caffe leaves out in every state that was analysed. */
export function absentLayers({ net, states }: Analysis): readonly AbsentLayer[] {
  const present = new Set(states.flatMap(({ graph }) => graph.nodes.map(({ layer }) => layer)));
  const message = `This layer is not in the net in ${states.map(({ state }) => inWords(state)).join(' nor in ')}.`;
  return (net?.layers ?? [])
    .filter(layer => !present.has(layer))
    .flatMap(layer => extentsOf(layer).map(span => ({ span, message })));
}

/** `phase TEST, level 1, stage deploy` */
function inWords({ phase, level, stages }: State): string {
  return [
    `phase ${phase}`,
    ...(level === 0 ? [] : [`level ${level}`]),
    ...stages.map(it => `stage ${it}`),
  ].join(', ');
}
