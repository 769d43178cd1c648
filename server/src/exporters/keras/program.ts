import type { NetState } from '../../analysis/analyze.ts';
import { hasRank, isKnown } from '../../layers/shape.ts';
import { unsupported } from '../program/answer.ts';
import { type Program, programOf, type Variable } from '../program/program.ts';
import { kerasCalls } from './calls.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import type { KerasCall, KerasLayer } from './layer.ts';
import type { KerasStep } from './steps.ts';

/** The net in calls of Keras 3; `reserved` are names that its variables leave alone. */
export function kerasProgram(
  state: NetState,
  dataFormat: DataFormat,
  reserved: Iterable<string>,
): Program<KerasCall> {
  return programOf(state, {
    answer: layer =>
      lacksChannels(layer)
        ? unsupported('the number of its channels is not known')
        : kerasCalls(layer, dataFormat),
    isInput: calls => calls.some(([step]) => step === 'Input'),
    takesAll: ([step]) => merges.has(step),
    reserved,
  });
}

/** Keras makes a layer's weights at once, so it must know how many channels these are for. */
function lacksChannels({ message: { type }, bottoms: [bottom] }: KerasLayer): boolean {
  const channels = bottom && hasRank(bottom) ? bottom[1] : undefined;
  return (type === 'Convolution' || type === 'Deconvolution') && channels !== undefined && !isKnown(channels);
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
