import type { Dialect } from './dialects.ts';
import type { KerasCall } from './layer.ts';
import { type KerasValue, python } from './python.ts';
import { isFormula, type KerasFormula } from './steps.ts';

/** The steps in short, as Markdown: of their arguments only those that decide where a window falls. */
export function describeCalls(calls: readonly KerasCall[], dialect: Dialect): string {
  return calls.length === 0 ? 'passes through' : calls.map(it => describe(it, dialect)).join(', then ');
}

/** A call as Python code in Markdown. */
export function code(name: string, ...args: readonly string[]): string {
  return args.length === 0 ? `\`${name}\`` : `\`${name}(${args.join(', ')})\``;
}

function describe(call: KerasCall, dialect: Dialect): string {
  const [step, { groups, dilation_rate, keepdims }] = call;
  const where = placement(call, dialect);
  if (isFormula(step))
    return [`${dialect.ownCode} for ${formulaWords[step]}`, ...where.map(it => code(it))].join(' ');
  const text = code(dialect.names[step] ?? step, ...where);
  if (dialect.lacks(step)) return `${dialect.ownCode} for ${text}`;
  return [
    text,
    dilation_rate !== undefined && !dialect.dilates(step) ? ' with zeros between its weights' : '',
    groups !== undefined && !dialect.groups ? ` for each of ${python(groups)} groups, joined` : '',
    keepdims !== undefined && !dialect.keepdims ? ', then `Reshape`' : '',
  ].join('');
}

/** What no library of the family has a layer for. */
const formulaWords: Record<KerasFormula, string> = {
  BroadcastAdd: 'the sum, with the second input spread over the first',
  BroadcastMultiply: 'the product, with the second input spread over the first',
  CaffeLSTM: "Caffe's LSTM",
  CaffeRNN: "Caffe's RNN",
  CropAxes: 'cutting off the ends',
  LRN: 'the local response normalization',
  MVN: 'the mean-variance normalization',
  NegInfPadding2D: 'a border of −∞',
  ScaleRowsCols: 'rescaling the last row and column, whose windows are cut',
  Swish: '`x·σ(beta·x)`',
  WeightedSum: 'the weighted sum',
};

/** The arguments that decide where a window falls. */
function placement([, { padding, cropping }]: KerasCall, dialect: Dialect): readonly string[] {
  if (cropping !== undefined) return [python(cropping)];
  if (padding === undefined) return [];
  if (typeof padding === 'string') return ['…', `${dialect.padding}=${python(padding)}`];
  return [python(dialect.pairedEnds ? padding : flat(padding))];
}

function flat(value: KerasValue): KerasValue {
  return Array.isArray(value) ? value.flat() : value;
}
