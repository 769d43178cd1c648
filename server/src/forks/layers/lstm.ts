import { between, exactly, type Outcome, type ParamBlob } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, isKnown, product, quotient, sum } from '../../layers/shape.ts';
import { notDivisible } from '../../problems/not-divisible.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'lstm_param'>;

/** junhyukoh: `LstmLayer::LayerSetUp` and `Reshape`. */
export const lstmOfJunhyukoh = defineForkLayer({
  type: 'Lstm',
  category: 'recurrent',
  summary: 'Long short-term memory over sequences that lie behind each other in axis 0.',
  param: 'lstm_param',
  bottoms: between(1, 2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: unroll,
  withoutRank: ({ bottoms: [sequence], param, reason }) => [
    [legacyAxis(sequence, 0, reason), param.num_output],
  ],
  notes: [
    'Axis 0 is time steps × batch_size; batch_size is 1 unless it is written, and then all of it is one sequence.',
    'The second bottom, one value for each row, is 0 where a sequence begins and 1 where it goes on; with it the state carries over to the next batch.',
    'It is not the LSTM of Caffe, whose bottoms have the axes T × N × ….',
  ],
});

function unroll(layer: Context): Outcome | undefined {
  const { param, bottom } = layer;
  const { num_output, batch_size } = param;
  const areSet =
    isPositive(layer, num_output, 'lstm_param.num_output', has(param, 'num_output')) &&
    isPositive(layer, batch_size, 'lstm_param.batch_size', true);
  const sequence = legacyBottom(layer);
  if (!areSet || !sequence) return undefined;
  const [rows] = sequence;
  if (!isWhole(layer, rows)) return undefined;
  const features = quotient(product(bottom), rows);
  return {
    tops: [[rows, num_output]],
    params: blobs(layer, features),
    macs: product([rows, 4 * num_output, sum([features, num_output])]),
  };
}

/** Whether the rows are whole time steps; reports it otherwise. */
function isWhole({ param, report }: Context, rows: Dim): boolean {
  const divisor = param.batch_size;
  if (!isKnown(rows) || rows % divisor === 0) return true;
  const facts = { what: 'Axis 0 of the bottom', size: rows, by: 'batch_size', divisor };
  report(notDivisible, facts, { field: 'lstm_param.batch_size' });
  return false;
}

/** The gates for input, forgetting and output, and the new value, one behind the other. */
function blobs({ param }: Context, features: Dim): ParamBlob[] {
  const gates = 4 * param.num_output;
  const weight = { param: param.weight_filler, field: 'lstm_param.weight_filler' };
  const bias = { param: param.bias_filler, field: 'lstm_param.bias_filler' };
  return [
    { role: 'W_xh', shape: [gates, features], filler: weight },
    { role: 'W_hh', shape: [gates, param.num_output], filler: weight },
    { role: 'bias', shape: [gates], filler: bias },
  ];
}
