import type { NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import { type Statement, statementsOf } from '../keras/model.ts';
import { kerasProgram } from '../keras/program.ts';
import { type Snippet, snippetOf } from '../program/snippet.ts';
import { helpersFor, layerText, libraryOf, line, type Writer } from './lines.ts';
import { reservedIn } from './module.ts';
import type { KerasVersionText } from './version.ts';

/** Some layers of a net for a version of Keras: a single call alone, several as lines. */
export function kerasSnippet(
  state: NetState,
  wanted: ReadonlySet<Layer>,
  dataFormat: DataFormat,
  version: KerasVersionText,
): Snippet {
  const reserved = reservedIn(version);
  const writer: Writer = { version, dataFormat };
  const program = kerasProgram(state, dataFormat, version.dialect, reserved);
  return snippetOf(state, program, wanted, operations => {
    const statements = statementsOf({ ...program, operations }, libraryOf(version), dataFormat, reserved);
    const explicit = statements.map(it => ({
      ...it,
      calls: it.calls.map(call => withDataFormat(call, dataFormat)),
    }));
    return [...helpersFor(explicit, writer), lines(explicit, writer)].join('\n\n\n');
  });
}

function lines(statements: readonly Statement[], writer: Writer): string {
  const [first, ...others] = statements;
  const made = statements.flatMap(it => layerText(it, writer) ?? []);
  const isChain = made.length === statements.length && others.every(it => it.layer === first?.layer);
  if (isChain && made.length === 1) return made.join();
  if (isChain && writer.version.sequential) return made.map(it => `model.add(${it})`).join('\n');
  return statements.map(it => line(it, writer)).join('\n');
}

/** A layer that stands alone says itself where the channels are, unless they are where Keras has them. */
function withDataFormat([step, args]: KerasCall, dataFormat: DataFormat): KerasCall {
  const asks = dataFormat === 'channels_first' && overImages.test(step);
  return asks ? [step, { ...args, data_format: dataFormat }] : [step, args];
}

const overImages =
  /^(Conv|DepthwiseConv|Cropping[23]D|ZeroPadding[23]D|NegInfPadding2D|MaxPooling|AveragePooling|Global)/;
