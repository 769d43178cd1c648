import type { NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { KerasLayer } from '../keras/layer.ts';
import type { Input, Note, Operation, Program } from './program.ts';

/** Some layers of a net as code. */
export interface Snippet {
  /** Empty where nothing stands for the layers that were asked for. */
  readonly text: string;
  /** Layers that the target has nothing for, or does without, and why; without any text also those that need none. */
  readonly missing: readonly Note[];
}

/** What the layers became that were asked for. */
export interface Wanted<Call> {
  readonly inputs: readonly Input[];
  readonly operations: readonly Operation<Call>[];
}

/** The code of what the layers became: a Scale that a BatchNorm takes in stands for both. */
export function snippetOf<Call>(
  { graph }: NetState,
  program: Program<Call>,
  wanted: ReadonlySet<Layer>,
  textOf: (wanted: Wanted<Call>) => string,
): Snippet {
  const messages = new Set<object>(
    graph.nodes.filter(it => wanted.has(it.layer)).map(it => it.layer.message),
  );
  const operations = program.operations.filter(
    ({ layer, calls }) =>
      calls && (messages.has(layer.message) || (layer.scale && messages.has(layer.scale.message))),
  );
  const inputs = program.fed.filter(isWanted);
  const isEmpty = operations.length === 0 && inputs.length === 0;
  const missing = [...program.refused, ...program.notes, ...(isEmpty ? program.unwritten : [])];
  return { text: isEmpty ? '' : textOf({ inputs, operations }), missing: missing.filter(isWanted) };

  function isWanted({ layer }: { readonly layer: KerasLayer }): boolean {
    return messages.has(layer.message);
  }
}
