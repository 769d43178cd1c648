import type { NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { Note, Operation, Program } from './program.ts';

/** Some layers of a net as code. */
export interface Snippet {
  /** Empty where no layer that was asked for computes anything. */
  readonly text: string;
  /** Layers that the target has nothing for, or does without, and why. */
  readonly missing: readonly Note[];
}

/** The code of the operations that the layers became: a Scale that a BatchNorm takes in stands for both. */
export function snippetOf<Call>(
  { graph }: NetState,
  program: Program<Call>,
  wanted: ReadonlySet<Layer>,
  textOf: (operations: readonly Operation<Call>[]) => string,
): Snippet {
  const messages = new Set<object>(
    graph.nodes.filter(it => wanted.has(it.layer)).map(it => it.layer.message),
  );
  const operations = program.operations.filter(
    ({ layer, calls }) =>
      calls && (messages.has(layer.message) || (layer.scale && messages.has(layer.scale.message))),
  );
  const missing = [...program.refused, ...program.notes].filter(({ layer }) => messages.has(layer.message));
  return { text: operations.length === 0 ? '' : textOf(operations), missing };
}
