import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { V1LayerParameter } from '../../schema/caffe.generated.ts';
import { entriesOf, type FieldEntry, type Message, origin } from '../../schema/message.ts';
import { type Span, shifted, touches } from '../../text/span.ts';

/** A place where the text names a layer, a blob, or learnable values that layers share (`param { name }`). */
export interface Mention {
  /** Equal names of different kinds have nothing to do with each other. */
  readonly kind: 'layer' | 'blob' | 'param';
  /** Without quotes and escapes. */
  readonly name: string;
  /** The value, with its quotes. */
  readonly span: Span;
  /** `change` is a top in place: a new blob of an old name. */
  readonly role: 'definition' | 'change' | 'use';
  /** Undefined for an `input` of the net. */
  readonly layer: WrittenLayer | undefined;
}

/** A layer in the syntax that it is written in. */
export type WrittenLayer = Layer | Layer<V1LayerParameter>;

/** The names in the net as it is written, whatever the state, in the order of the text; with a range, only those near it. */
export function mentions(analysis: Analysis, range: Span = everywhere): readonly Mention[] {
  const layers = layersOf(analysis).filter(
    ({ base, width }) => base <= range.end && range.start <= base + width,
  );
  return [...inputsOf(analysis), ...layers.flatMap(mentionsIn)].sort((a, b) => a.span.start - b.span.start);
}

const everywhere: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** The name that the offset lies in or at the end of. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return mentions(analysis, { start: offset, end: offset }).find(({ span }) => touches(span, offset));
}

/** Everything that has the name of the mention and is of its kind, in the order of the text. */
export function mentionsLike(analysis: Analysis, { kind, name }: Mention): readonly Mention[] {
  return mentions(analysis).filter(it => it.kind === kind && it.name === name);
}

function layersOf({ declared }: Analysis): readonly WrittenLayer[] {
  return declared ? [...declared.layers, ...declared.v1Layers] : [];
}

function inputsOf({ declared }: Analysis): Mention[] {
  const inputs = declared ? entriesOf(declared.header, 'input') : [];
  return inputs.map(({ value, valueSpan }) => ({
    kind: 'blob',
    name: String(value),
    span: valueSpan,
    role: 'definition',
    layer: undefined,
  }));
}

/** The names in a layer of any age, in the order of the text. */
function mentionsIn(layer: WrittenLayer): Mention[] {
  const { bottom, top, [origin]: written } = layer.message;
  const found: Mention[] = [];
  const add = ({ value, valueSpan }: FieldEntry, kind: Mention['kind'], role: Mention['role']): void => {
    found.push({ kind, name: String(value), span: shifted(valueSpan, layer.base), role, layer });
  };
  let tops = 0;
  for (const entry of written.entries) {
    const { name } = entry.field;
    if (name === 'bottom') add(entry, 'blob', 'use');
    else if (name === 'top') {
      add(entry, 'blob', bottom[tops] === top[tops] ? 'change' : 'definition');
      tops++;
    } else if (name === 'name' || name === 'layer') {
      for (const it of namesIn(entry)) add(it, 'layer', 'definition');
    } else if (name === 'param') for (const it of namesIn(entry)) add(it, 'param', 'use');
  }
  return found;
}

/** In V0 syntax the name of a layer is one deeper, and in V1 syntax that of a parameter is not. */
function namesIn(entry: FieldEntry): readonly FieldEntry[] {
  // A message field holds a message.
  return entry.field.kind === 'message' ? entriesOf(entry.value as Message<Named>, 'name') : [entry];
}

interface Named {
  readonly name: string;
}
