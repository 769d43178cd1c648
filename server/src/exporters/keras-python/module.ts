import type { DataFormat } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import type { Statement } from '../keras/model.ts';
import { python } from '../keras/python.ts';
import { type BlockStyle, inBlocks } from '../program/blocks/blocks.ts';
import { type Block, type BlockCall, isCall } from '../program/blocks/line.ts';
import { paragraphs } from '../program/blocks/paragraphs.ts';
import { assignment, blockDoc, indented, keywords } from '../program/blocks/python.ts';
import { headerLines } from '../program/header.ts';
import type { Program, Variable } from '../program/program.ts';
import { pythonFile } from '../program/python-file.ts';
import { inputLine, isOverTime } from './inputs.ts';
import { helpersFor, lineOf, textOf, type Writer } from './lines.ts';
import { loadText } from './load.ts';
import { asksForChannels, pythonStatements } from './statements.ts';
import { type KerasVersionText, reservedIn } from './version.ts';

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
    ...buildModel(program, statements, writer),
    ...loadText(statements, writer),
    ...helpersFor(statements, writer),
  ]);
}

/** The function, and those of blocks that it calls. */
function buildModel(
  program: Program<KerasCall>,
  statements: readonly Statement[],
  writer: Writer,
): readonly string[] {
  const isTimed = program.operations.some(({ calls }) => calls?.some(isOverTime));
  const results = program.outputs.map(it => it.variable.name);
  const { parts, blocks } = inBlocks(
    statements.map(it => lineOf(it, writer)),
    new Set(results),
    {
      ...pythonBlocks,
      reserved: [...reservedIn(writer.version), ...program.inputs.map(it => it.variable.name)],
    },
  );
  const lines = [
    '"""Builds the model; its weights are random until `load_caffe_weights`."""',
    ...(assumesChannelsLast(statements, writer) ? [writer.version.channelsLast] : []),
    ...program.inputs.map(it => inputLine(it, isTimed, writer)),
    ...paragraphs(parts, part => (isCall(part) ? callText(part) : textOf(part))),
    '',
    `return ${writer.version.model(listed(program.inputs.map(it => it.variable)), listed(program.outputs.map(it => it.variable)))}`,
  ];
  return [`def build_model():\n${indented(lines, 1)}`, ...blocks.map(blockText)];
}

const pythonBlocks: Omit<BlockStyle, 'reserved'> = {
  text: (before, behind) => `f'${before}{block}${behind}'`,
  name: words => words,
  attributes: [],
};

/** `res2b = res_block(res2a, '2b', filters=64)  # 1×56×56×256` */
function callText(call: BlockCall): string {
  const { block, word, inputs, outputs, comment } = call;
  const given = [...inputs, python(word), ...keywords(call)];
  return assignment(outputs, `${block.name}(${given.join(', ')})`, comment);
}

function blockText(block: Block): string {
  const { name, inputs, parameters, lines, results } = block;
  const body = [
    blockDoc(block),
    ...paragraphs(lines, it => (isCall(it) ? '' : textOf(it))),
    `return ${results.join(', ')}`,
  ];
  const head = `def ${name}(${[...inputs, 'block', ...parameters].join(', ')}):`;
  return `${indented([head], 0)}\n${indented(body, 1)}`;
}

/** Whether layers leave it to Keras's own setting where the channels are, which must then be right. */
function assumesChannelsLast(statements: readonly Statement[], { dataFormat }: Writer): boolean {
  return dataFormat === 'channels_last' && statements.some(it => it.calls.some(asksForChannels));
}

function listed(variables: readonly Variable[]): string {
  const [first] = variables;
  return first && variables.length === 1 ? first.name : `[${variables.map(it => it.name).join(', ')}]`;
}
