import type { Problem } from '../problems/define.ts';
import type { LayerParameter, NetParameter, V1LayerParameter } from '../schema/caffe.generated.ts';
import { type FieldPath, type Message, placeOf } from '../schema/message.ts';
import { messageSchema, type Schema } from '../schema/schema.ts';
import type { Span } from '../text/span.ts';
import type { Declared } from './decode.ts';
import { assemble } from './root.ts';

/** A layer where it stands in the file. */
export interface Layer<Fields = LayerParameter> {
  /** Its spans count from `base`, so that it stays the same object after edits elsewhere. */
  readonly message: Message<Fields>;
  /** Where the field (`layer { … }`) that holds it begins in the text, and how wide it is. */
  readonly base: number;
  readonly width: number;
  /** The word `layer` or `layers`, counted from `base`. */
  readonly keyword: Span;
}

/** A net in one stage of its way through Caffe's loading; nothing in it changes. */
export interface Net {
  /** The fields beside the layers. Its spans are places in the text. */
  readonly header: Message<NetParameter>;
  readonly layers: readonly Layer[];
}

/** A net as it is written. */
export interface DeclaredNet extends Net {
  /** Layers in the V1 (or V0) syntax: `layers { … }`. */
  readonly v1Layers: readonly Layer<V1LayerParameter>[];
  readonly problems: readonly Problem[];
}

/** Reads the fields of a file as a net. */
export function declareNet(declared: readonly Declared[], schema: Schema): DeclaredNet {
  const type = messageSchema(schema, 'NetParameter');
  const layers: Layer[] = [];
  const v1Layers: Layer<V1LayerParameter>[] = [];
  const { header, problems } = assemble<NetParameter>(declared, schema, type, (entry, at) => {
    // The field's schema says which message it holds.
    if (entry.field.name === 'layer') layers.push(layerOf(entry.value as Message<LayerParameter>, at));
    else if (entry.field.name === 'layers')
      v1Layers.push(layerOf(entry.value as Message<V1LayerParameter>, at));
    else return false;
    return true;
  });
  return { header, layers, v1Layers, problems };
}

function layerOf<Fields>(
  message: Message<Fields>,
  { base, decoded: { width, name } }: Declared,
): Layer<Fields> {
  return { message, base, width, keyword: name };
}

/**
 * Where a field of the layer stands, counted from `base`. What is not written is shown at what stands
 * around it, at the layer's type, or at its keyword.
 */
export function placeInLayer({ message, keyword }: Layer, path: FieldPath, index?: number): Span {
  return placeOf(message, path, index) ?? placeOf(message, 'type') ?? keyword;
}
