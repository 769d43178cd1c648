import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { V1LayerParameter } from '../../schema/caffe.generated.ts';
import { type FieldEntry, type Message, origin } from '../../schema/message.ts';
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
  const inputs = declared ? written(declared.header, 'input') : [];
  return inputs.map(({ value, valueSpan }) => ({
    kind: 'blob',
    name: String(value),
    span: valueSpan,
    role: 'definition',
    layer: undefined,
  }));
}

/** The names in a layer of any age. */
function mentionsIn(layer: WrittenLayer): Mention[] {
  const { message, base } = layer;
  const as =
    (kind: Mention['kind'], role: Mention['role']) =>
    ({ value, valueSpan }: FieldEntry): Mention => ({
      kind,
      name: String(value),
      span: shifted(valueSpan, base),
      role,
      layer,
    });
  const isInPlace = (i: number): boolean => message.bottom[i] === message.top[i];
  // In V0 syntax the name is one deeper, and V1 has parameters by name alone.
  return [
    ...[...written(message, 'name'), ...inside(message, 'layer', 'name')].map(as('layer', 'definition')),
    ...written(message, 'bottom').map(as('blob', 'use')),
    ...written(message, 'top').map((top, i) => as('blob', isInPlace(i) ? 'change' : 'definition')(top)),
    ...inside(message, 'param', 'name').map(as('param', 'use')),
  ];
}

/** What is written for a field of the messages in another field, or for that field itself if it holds none. */
function inside(message: Message, outer: string, field: string): FieldEntry[] {
  return written(message, outer).flatMap(entry =>
    // A message field holds a message.
    entry.field.kind === 'message' ? written(entry.value as Message, field) : [entry],
  );
}

function written(message: Message, field: string): FieldEntry[] {
  return message[origin].entries.filter(entry => entry.field.name === field);
}
