import type { KerasCall } from '../keras/layer.ts';
import { type Statement, statementsOf } from '../keras/model.ts';
import type { Program } from '../program/program.ts';
import { libraryOf, type Writer } from './lines.ts';
import { reservedIn } from './version.ts';

/** The statements of a net; where the channels are not where Keras expects them, each layer says so. */
export function pythonStatements(program: Program<KerasCall>, writer: Writer): readonly Statement[] {
  const { version, dataFormat } = writer;
  const statements = statementsOf(program, libraryOf(writer), dataFormat, reservedIn(version));
  if (dataFormat === 'channels_last') return statements;
  return statements.map(it => ({ ...it, calls: it.calls.map(channelsFirst) }));
}

/** Whether Keras has the layer ask for its own setting where the channels are. */
export function asksForChannels([step]: KerasCall): boolean {
  return overImages.test(step);
}

const overImages =
  /^(Conv|DepthwiseConv|Cropping[23]D|ZeroPadding|NegInfPadding2D|MaxPooling|AveragePooling|Global)/;

function channelsFirst([step, args]: KerasCall): KerasCall {
  return asksForChannels([step, args]) ? [step, { ...args, data_format: 'channels_first' }] : [step, args];
}
