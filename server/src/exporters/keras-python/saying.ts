import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import type { KerasStep } from '../keras/steps.ts';

/** How a version of Keras says a step in Python. */
export type Saying = LayerSaying | FunctionSaying;

/** A layer, up to its name: `layers.Conv2D(96, (11, 11)`. */
interface LayerSaying {
  readonly kind: 'layer';
  readonly name: string;
  /** The arguments as they are written, the name left out. */
  readonly args: readonly string[];
  /** A class of the module's own, which it brings along. */
  readonly helper?: string;
}

/** A function of tensors. */
interface FunctionSaying {
  readonly kind: 'function';
  write(...tensors: readonly string[]): string;
  readonly helper?: string;
}

export type Rule = (args: KerasCall[1], dataFormat: DataFormat) => Saying;

/** How each step is said: what is not there yet does not compile. */
export type Sayings = Readonly<Record<KerasStep, Rule>>;

export function fn(write: FunctionSaying['write'], helper?: string): Saying {
  return { kind: 'function', write, ...(helper && { helper }) };
}
