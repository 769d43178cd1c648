import { type BlobShape, hasRank, type Shape } from '../../layers/shape.ts';
import type { Window } from '../../layers/window.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';
import { type Answer, type Calls, unsupported } from '../program/answer.ts';
import type { DataFormat } from './data-format.ts';
import type { KerasValue } from './python.ts';
import type { KerasStep } from './steps.ts';

/** What an exporter sees of one layer of an analysed net. */
export interface KerasLayer {
  /** After Caffe's upgrades. */
  readonly message: Message<LayerParameter>;
  readonly bottoms: readonly BlobShape[];
  readonly tops: readonly BlobShape[];
  readonly window?: Window;
  /** The fork of Caffe that it is of; absent for what computes as stock Caffe's. */
  readonly fork?: string;
  /** What its blobs of weights are called in a file of arrays: `conv1/0`. */
  readonly blobs: readonly string[];
  /** Why Caffe would not build it, as a clause or sentence without its full stop. */
  readonly refusal?: string;
  /** The Scale that a BatchNorm takes in. */
  readonly scale?: KerasLayer;
  /** No value of the first bottom is negative, whatever the weights. */
  readonly nonNegativeInput: boolean;
}

/** One step with its arguments; `data_format` is left out, since it is one setting for the whole net. */
export type KerasCall = readonly [step: KerasStep, args: Readonly<Record<string, KerasValue>>];

/** What Keras 3 has for a layer. */
export type KerasAnswer = Answer<KerasCall>;

/** How one layer type is said in Keras 3. */
export type KerasRule = (layer: KerasLayer, dataFormat: DataFormat) => KerasAnswer;

export function calls(...steps: readonly KerasCall[]): Calls<KerasCall> {
  return { kind: 'calls', calls: steps };
}

/** One step; what is undefined is at Keras's default and left out. */
export function call(
  step: KerasStep,
  args: Readonly<Record<string, KerasValue | undefined>> = {},
): KerasCall {
  const written: Record<string, KerasValue> = {};
  for (const [name, value] of Object.entries(args)) if (value !== undefined) written[name] = value;
  return [step, written];
}

/** A rule that needs the number of axes of the first bottom and the first top. */
export function ranked(rule: (layer: RankedLayer, dataFormat: DataFormat) => KerasAnswer): KerasRule {
  return (layer, dataFormat) => {
    const [bottom, top] = [layer.bottoms[0], layer.tops[0]];
    if (!bottom || !top) return unsupported('it has no bottom or no top');
    if (!hasRank(bottom)) return unsupported(bottom.unknown);
    if (!hasRank(top)) return unsupported(top.unknown);
    return rule({ ...layer, bottom, top }, dataFormat);
  };
}

/** A layer of which the number of axes is known. */
export interface RankedLayer extends KerasLayer {
  /** The first bottom. */
  readonly bottom: Shape;
  /** The first top. */
  readonly top: Shape;
}
