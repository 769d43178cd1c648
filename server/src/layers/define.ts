import type { ProblemKind } from '../problems/define.ts';
import type { FillerParameter, LayerParameter, LayerParams } from '../schema/caffe.generated.ts';
import type { FieldPath, Message } from '../schema/message.ts';
import type { BlobShape, Dim, Shape, Unknown } from './shape.ts';
import type { Window } from './window.ts';

/** How many bottoms or tops there may be, both ends included. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** How many there may be, as a function of the settings where it depends on them. */
export type CountRule<Layer = LayerParameter> = Count | ((layer: Message<Layer>) => Count);

export type Category =
  | 'data'
  | 'vision'
  | 'normalisation'
  | 'common'
  | 'activation'
  | 'recurrent'
  | 'loss'
  | 'metric'
  | 'other';

/**
 * What becomes of a layer whose top is its own bottom: `allowed`; `refused` by a check of Caffe's;
 * `corrupts` (accepted, but it overwrites what it still reads or changes its input's shape);
 * `gradient` (right forward, but its gradient needs the input that is gone).
 */
export type InPlace = 'allowed' | 'refused' | 'corrupts' | 'gradient';

/** Everything Prototxt knows of a layer type, but for what other frameworks call it. */
export interface LayerDefinition<Type extends string = string> {
  /** As written in `type:`. */
  readonly type: Type;
  readonly category: Category;
  /** What it does, in one sentence that ends with a full stop. */
  readonly summary: string;
  /** The id of the fork that it belongs to; absent for stock Caffe's. */
  readonly fork?: string;
  /** Only its name is known here: whatever it is given, nothing is known of what it makes. */
  readonly isUndescribed?: true;
  /** The user describes it, so that no fork knows better. */
  readonly own?: true;
  /** It is a layer of stock Caffe that computes the same in the fork, which only accepts less, or more. */
  readonly isStock?: true;
  /** It computes as the layer of stock Caffe does, as long as nothing is set that only the fork knows. */
  readonly extendsStock?: true;
  /** The field with its own settings. */
  readonly param?: string;
  /** Further fields of LayerParameter that it reads. */
  readonly alsoReads?: readonly string[];
  readonly bottoms: CountRule;
  readonly tops: CountRule;
  /** Caffe wants as many tops as bottoms. */
  readonly topsEqualBottoms?: boolean;
  /** Caffe adds tops without a name up to the least number (the losses do), with loss weight 1. */
  readonly autoTops?: boolean;
  /** False for a loss that does not preset the weight 1 where none is written, as the others do. */
  readonly presetsLossWeight?: boolean;
  readonly inPlace: InPlace;
  /** The shape rule (Caffe: `LayerSetUp` and `Reshape`); undefined if a check of Caffe's fails. */
  readonly setUp: (layer: SetUp) => Outcome | undefined;
  /** What is still known of the tops when the number of axes of a bottom is not; nothing if absent. */
  readonly withoutRank?: (layer: WithoutRank) => readonly BlobShape[];
  /** What experienced people know about it, for its reference page and hover: whole sentences. */
  readonly notes?: readonly string[];
}

/** The layer as one defines it: with the type of its settings. */
export interface Definition<
  Param extends keyof Params | undefined,
  Params = LayerParams,
  Layer extends LayerParameter = LayerParameter,
> extends Omit<
    LayerDefinition,
    'fork' | 'own' | 'param' | 'alsoReads' | 'setUp' | 'withoutRank' | 'bottoms' | 'tops'
  > {
  readonly param?: Param;
  readonly alsoReads?: readonly (keyof Params)[];
  readonly bottoms: CountRule<Layer>;
  readonly tops: CountRule<Layer>;
  readonly setUp: (layer: SetUp<Param, Params, Layer>) => Outcome | undefined;
  readonly withoutRank?: (layer: WithoutRank<Param, Params>) => readonly BlobShape[];
}

/** What a shape rule sees of one layer in a net. */
export interface SetUp<
  Param extends keyof Params | undefined = undefined,
  Params = LayerParams,
  Layer extends LayerParameter = LayerParameter,
> extends LayerContext<Layer> {
  /** The layer's own settings, with Caffe's defaults for what is not written. */
  readonly param: Param extends keyof Params ? Message<Params[Param]> : undefined;
}

/** What is there of a layer that reads a blob with an unknown number of axes. */
export interface WithoutRank<Param extends keyof Params | undefined = undefined, Params = LayerParams>
  extends Pick<SetUp<Param, Params>, 'param' | 'topCount'> {
  readonly bottoms: readonly BlobShape[];
  /** The reason, as in `Unknown`. */
  readonly reason: string;
}

/** The same for any layer, whatever its settings. */
export interface LayerContext<Layer extends LayerParameter = LayerParameter> {
  readonly layer: Message<Layer>;
  readonly bottoms: readonly Shape[];
  /** The first bottom; of a layer without bottoms a scalar. */
  readonly bottom: Shape;
  /** The names of the blobs, for messages. */
  readonly bottomNames: readonly string[];
  /** With those that Caffe adds. */
  readonly topCount: number;
  /** Reports a problem at a field such as `convolution_param.pad`, or at the layer's type. */
  report<Facts>(kind: ProblemKind<Facts>, facts: Facts, at?: At): undefined;
}

/** Where in a layer a problem stands. */
export interface At {
  /** A path from LayerParameter; of a repeated field, the value with that index. */
  readonly field: FieldPath;
  readonly index?: number;
}

/** What comes out of a layer. */
export interface Outcome {
  /** One shape for each top, automatic ones included; of a top that only running tells, the reason. */
  readonly tops: readonly BlobShape[];
  /** The learnable blobs (Caffe: `blobs_`), in Caffe's order; if absent none, or unknown if `macs` is unknown. */
  readonly params?: readonly ParamBlob[];
  /** Why they are not known, where `macs` is. */
  readonly noParams?: Unknown;
  /** Multiply-accumulates of one forward pass over the whole batch; 0 if absent. */
  readonly macs?: Dim;
  /** How the window moves, of a layer that has one: for explanations and exporters. */
  readonly window?: Window;
}

/** One learnable blob of a layer. */
export interface ParamBlob {
  /** What people call it: `weight`, `bias`, `slope`, … */
  readonly role: string;
  readonly shape: Shape;
  /** What fills it before training, and where that is written; absent where Caffe builds no filler. */
  readonly filler?: Filler;
  /** A statistic, not trained. */
  readonly statistic?: boolean;
  /** How many rows a `sparse` filler counts on, where these are not the first axis, as in a Caffe of 2014. */
  readonly rows?: Dim;
}

/** What fills a blob, and where that is written. */
export interface Filler extends At {
  readonly param: Message<FillerParameter> | FillerParameter;
}

/** Declares a layer type. The compiler keeps its name, so that every exporter must have an answer for it. */
export function defineLayer<
  const Type extends string,
  const Param extends keyof LayerParams | undefined = undefined,
>(definition: Definition<Param> & { readonly type: Type }): LayerDefinition<Type> {
  return erased(definition);
}

/** The catalogue holds all definitions alike. */
export function erased<
  Type extends string,
  Param extends keyof Params | undefined,
  Params,
  Layer extends LayerParameter,
>(definition: Definition<Param, Params, Layer> & { readonly type: Type }): LayerDefinition<Type> {
  // Whoever calls `setUp` hands it the message of that `param`.
  return definition as unknown as LayerDefinition<Type>;
}

/** The settings of a layer that its type alone has; undefined if the type has none. */
export function ownSettings({ param }: LayerDefinition, layer: Message<LayerParameter>): Message | undefined {
  return param === undefined ? undefined : Reflect.get(layer, param);
}

export function exactly(n: number): Count {
  return { min: n, max: n };
}

export function atLeast(n: number): Count {
  return { min: n, max: Number.POSITIVE_INFINITY };
}

export function between(min: number, max: number): Count {
  return { min, max };
}
