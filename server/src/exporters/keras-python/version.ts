import type { DataFormat } from '../keras/data-format.ts';
import type { Dialect } from '../keras/dialects.ts';
import type { KerasCall, KerasLayer } from '../keras/layer.ts';
import type { Layout, LayoutName } from '../keras/layouts.ts';
import type { Imports } from '../program/python-file.ts';
import { pythonWords } from '../program/python-words.ts';
import type { LayoutFunction } from './layouts.ts';
import type { Sayings } from './saying.ts';

/** What sets a version of Keras apart in the modules that are written for it. */
export interface KerasVersionText {
  readonly dialect: Dialect;
  readonly sayings: Sayings;
  /** Classes and functions that a module brings along as soon as it needs them. */
  readonly helpers: Readonly<Record<string, string>>;
  layouts(dataFormat: DataFormat): Record<LayoutName, LayoutFunction>;
  readonly imports: Imports;
  /** Stops where the library is set to have the channels first. */
  readonly channelsLast: string;
  /** An input: of that shape with or without the batch, both as Python. */
  input(shape: string, batchShape: string | undefined, name: string): string;
  model(inputs: string, outputs: string): string;
  /** What its layouts must know of a layer beyond what holds for every version. */
  readonly loadOptions?: (layer: KerasLayer) => Layout['options'];
  /** A layer around a function of `x`, one tensor or a list; undefined where functions take what layers make. */
  readonly lambda?: (body: string, name: string, about: Lambda) => string;
  /** Whether a chain of layers is shown as added to a Sequential model. */
  readonly sequential: boolean;
}

/** What else is known of a layer around functions. */
export interface Lambda {
  readonly calls: readonly KerasCall[];
  /** How many tensors go in. */
  readonly inputs: number;
  /** The shape that comes out, as Python and without the batch, if it is known. */
  readonly outputShape: string | undefined;
}

/** Names that stand for something else in a module. */
export function reservedIn({ helpers, layouts }: KerasVersionText): readonly string[] {
  const functions = Object.values(layouts('channels_last')).map(it => it.name);
  return [...pythonWords, 'keras', 'layers', 'np', 'ops', 'tf', ...Object.keys(helpers), ...functions];
}
