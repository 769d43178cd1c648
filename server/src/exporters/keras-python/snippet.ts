import type { NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { DataFormat } from '../keras/data-format.ts';
import type { Statement } from '../keras/model.ts';
import { kerasProgram } from '../keras/program.ts';
import type { Input } from '../program/program.ts';
import { type Snippet, snippetOf } from '../program/snippet.ts';
import { inputLine, inputText, isOverTime } from './inputs.ts';
import { helpersFor, layerText, line, type Writer } from './lines.ts';
import { pythonStatements } from './statements.ts';
import { type KerasVersionText, reservedIn } from './version.ts';

/** Some layers of a net for a version of Keras: a single call alone, several as lines. */
export function kerasSnippet(
  state: NetState,
  wanted: ReadonlySet<Layer>,
  dataFormat: DataFormat,
  version: KerasVersionText,
): Snippet {
  const writer: Writer = { version, dataFormat };
  const program = kerasProgram(state, dataFormat, version.dialect, reservedIn(version));
  return snippetOf(state, program, wanted, ({ inputs, operations }) => {
    const statements = pythonStatements({ ...program, operations }, writer);
    const code =
      inputs.length > 0 ? fedLines(inputs, statements, writer).join('\n') : layerLines(statements, writer);
    return [...helpersFor(statements, writer), code].join('\n\n\n');
  });
}

/** The input alone; several, or with layers, each with its variable. */
function fedLines(
  inputs: readonly Input[],
  statements: readonly Statement[],
  writer: Writer,
): readonly string[] {
  const isTimed = statements.some(({ calls }) => calls.some(isOverTime));
  const [first, ...others] = inputs;
  if (first && others.length === 0 && statements.length === 0) return [inputText(first, isTimed, writer)];
  return [...inputs.map(it => inputLine(it, isTimed, writer)), ...statements.map(it => line(it, writer))];
}

/** A single call alone, a chain as added to a Sequential model where the version has these, else lines. */
function layerLines(statements: readonly Statement[], writer: Writer): string {
  const [first, ...others] = statements;
  const made = statements.flatMap(it => layerText(it, writer) ?? []);
  const isChain = made.length === statements.length && others.every(it => it.layer === first?.layer);
  if (isChain && made.length === 1) return made.join();
  if (isChain && writer.version.sequential) return made.map(it => `model.add(${it})`).join('\n');
  return statements.map(it => line(it, writer)).join('\n');
}
