import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import type { Statement } from '../keras/model.ts';
import { inputSizes } from '../keras/program.ts';
import { python } from '../keras/python.ts';
import { headerLines } from '../program/header.ts';
import type { Input, Program, Variable } from '../program/program.ts';
import { pythonFile } from '../program/python-file.ts';
import { pythonStyle, wrapped } from '../program/wrap.ts';
import { helpersFor, line, type Writer } from './lines.ts';
import { loadText } from './load.ts';
import { asksForChannels, pythonStatements } from './statements.ts';
import type { KerasVersionText } from './version.ts';

/** The net as a Python module for a version of Keras. */
export function kerasModule(
  title: string,
  program: Program<KerasCall>,
  dataFormat: DataFormat,
  version: KerasVersionText,
): string {
  const writer: Writer = { version, dataFormat };
  const statements = pythonStatements(program, writer);
  return pythonFile(headerLines(title, `Blobs are ${dataFormat}.`, program), version.imports, [
    buildModel(program, statements, writer),
    ...loadText(statements, writer),
    ...helpersFor(statements, writer),
  ]);
}

function buildModel(program: Program<KerasCall>, statements: readonly Statement[], writer: Writer): string {
  const isTimed = program.operations.some(({ calls }) => calls?.some(([step]) => step.startsWith('Caffe')));
  const lines = [
    '"""Builds the model; its weights are random until `load_caffe_weights`."""',
    ...(assumesChannelsLast(statements, writer) ? [writer.version.channelsLast] : []),
    ...program.inputs.map(it => inputLine(it, isTimed, writer)),
    ...statements.flatMap(it => [...(it.begins ? [''] : []), line(it, writer)]),
    '',
    `return ${writer.version.model(listed(program.inputs.map(it => it.variable)), listed(program.outputs.map(it => it.variable)))}`,
  ];
  return ['def build_model():', ...lines.map(it => (it ? wrapped(`    ${it}`, pythonStyle) : ''))].join('\n');
}

/** Whether layers leave it to Keras's own setting where the channels are, which must then be right. */
function assumesChannelsLast(statements: readonly Statement[], { dataFormat }: Writer): boolean {
  return dataFormat === 'channels_last' && statements.some(it => it.calls.some(asksForChannels));
}

function listed(variables: readonly Variable[]): string {
  const [first] = variables;
  return first && variables.length === 1 ? first.name : `[${variables.map(it => it.name).join(', ')}]`;
}

function inputLine({ variable, name }: Input, isTimed: boolean, { version, dataFormat }: Writer): string {
  const sizes = inputSizes(variable, dataFormat);
  const input = version.input(python(sizes.slice(1)), isTimed ? python(sizes) : undefined, python(name));
  return `${variable.name} = ${input}`;
}
