import type { NetState } from '../../analysis/analyze.ts';
import { hasRank, isKnown } from '../../layers/shape.ts';
import { unsupported } from '../program/answer.ts';
import { type Program, programOf, type Variable } from '../program/program.ts';
import { kerasCalls } from './calls.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import type { Dialect } from './dialects.ts';
import type { KerasAnswer, KerasCall, KerasLayer } from './layer.ts';
import type { KerasStep } from './steps.ts';

/** The net in calls of Keras 3, as far as the library has them; `reserved` are names that its variables leave alone. */
export function kerasProgram(
  state: NetState,
  dataFormat: DataFormat,
  dialect: Dialect,
  reserved: Iterable<string>,
): Program<KerasCall> {
  return programOf(state, {
    answer: layer => answerIn(dialect, layer, dataFormat),
    isInput: calls => calls.some(([step]) => step === 'Input'),
    takesAll: ([step]) => merges.has(step),
    reserved,
  });
}

function answerIn(dialect: Dialect, layer: KerasLayer, dataFormat: DataFormat): KerasAnswer {
  const answer = kerasCalls(layer, dataFormat);
  if (answer.kind !== 'calls') return answer;
  if (lacksChannels(layer)) return unsupported('the number of its channels is not known');
  const absent = (answer.always ?? answer.calls).find(([step]) => dialect.absent.has(step));
  return absent ? unsupported(dialect.absent.get(absent[0]) ?? '') : answer;
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
