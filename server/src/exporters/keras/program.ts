import type { NetState } from '../../analysis/analyze.ts';
import { hasRank, isKnown } from '../../layers/shape.ts';
import { type Program, programOf, type Variable } from '../program/program.ts';
import { kerasCalls } from './calls.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import type { KerasCall } from './layer.ts';
import type { KerasStep } from './steps.ts';

/** The net in calls of Keras 3; `reserved` are names that its variables leave alone. */
export function kerasProgram(
  state: NetState,
  dataFormat: DataFormat,
  reserved: Iterable<string>,
): Program<KerasCall> {
  return programOf(state, {
    answer: layer => kerasCalls(layer, dataFormat),
    isInput: calls => calls.some(([step]) => step === 'Input'),
    takesAll: ([step]) => merges.has(step),
    reserved,
  });
}

const merges: ReadonlySet<KerasStep> = new Set([
  'Add',
  'BroadcastAdd',
  'BroadcastMultiply',
  'CaffeLSTM',
  'CaffeRNN',
  'Concatenate',
  'Maximum',
  'Multiply',
  'Subtract',
  'WeightedSum',
]);

/** The sizes of an input in Keras's order, batch first; null for what is not known. */
export function inputSizes({ shape }: Variable, dataFormat: DataFormat): readonly (number | null)[] {
  return hasRank(shape) ? inKerasOrder(shape, dataFormat).map(dim => (isKnown(dim) ? dim : null)) : [];
}
