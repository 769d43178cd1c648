import type { Layer, Net } from '../../net/net.ts';
import type { Asked } from './asked.ts';
import type { Completions } from './completion.ts';
import type { ValuePlace } from './place.ts';
import { stringItem } from './string-item.ts';

/** Strings that a net uses here and there, and that mean something only by being the same. */
type Use = 'stage' | 'param' | 'module' | 'pythonLayer';

/** The strings that the rest of the net uses so. */
export function knownStrings(use: Use): (asked: Asked<ValuePlace>) => Completions {
  return asked => {
    const { net } = asked.analysis;
    const { text } = asked.analysis;
    const { quoted, span } = asked.place;
    const written = net ? uses[use](net) : [];
    const typed = quoted
      ? text.slice(quoted.inner.start, quoted.inner.end)
      : text.slice(span.start, span.end);
    // What is being typed is one of them, and tells nothing.
    const own = written.indexOf(typed);
    const others = new Set(written.filter((_, i) => i !== own));
    return { items: [...others].map(it => stringItem(it, 'value', asked)), isIncomplete: false };
  };
}

const uses: Record<Use, (net: Net) => readonly string[]> = {
  stage: stagesIn,
  param: ({ layers }) => set(layers.flatMap(({ message }) => message.param.map(({ name }) => name))),
  module: ({ layers }) => set(layers.map(({ message }) => message.python_param.module)),
  pythonLayer: ({ layers }) => set(layers.map(({ message }) => message.python_param.layer)),
};

/** The stages that a net knows, as often as it names them. */
export function stagesIn({ header, layers }: Net): readonly string[] {
  return [...header.state.stage, ...layers.flatMap(stagesOf)];
}

function stagesOf({ message: { include, exclude } }: Layer): readonly string[] {
  return [...include, ...exclude].flatMap(({ stage, not_stage }) => [...stage, ...not_stage]);
}

function set(strings: readonly (string | undefined)[]): readonly string[] {
  return strings.filter(it => it !== undefined && it !== '') as string[]; // What is left is no undefined.
}
