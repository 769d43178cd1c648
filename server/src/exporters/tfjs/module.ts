import { formatShape, hasRank } from '../../layers/shape.ts';
import { type DataFormat, inKerasOrder } from '../keras/data-format.ts';
import { tensorFlowJs } from '../keras/dialects.ts';
import type { KerasCall } from '../keras/layer.ts';
import { type KerasLibrary, type Statement, statementsOf } from '../keras/model.ts';
import { inputSizes } from '../keras/program.ts';
import { type BlockStyle, inBlocks } from '../program/blocks/blocks.ts';
import { type Block, type BlockCall, isCall, type Line, shownStems } from '../program/blocks/line.ts';
import { paragraphs } from '../program/blocks/paragraphs.ts';
import { headerLines } from '../program/header.ts';
import { parameterNames } from '../program/names.ts';
import type { Input, Program, Variable } from '../program/program.ts';
import { javascriptStyle, wrapped } from '../program/wrap.ts';
import { type HelperName, helpers } from './helpers.ts';
import { javascript, objectLiteral, property } from './javascript.ts';
import { layoutFunctions } from './layouts.ts';
import { say } from './steps.ts';

/** The net as a JavaScript module for TensorFlow.js. */
export function tfjsModule(title: string, program: Program<KerasCall>, dataFormat: DataFormat): string {
  const statements = statementsOf(program, library, dataFormat, reserved);
  const parts = [
    headerLines(title, `Blobs are ${dataFormat}.`, program)
      .map(line => `// ${line}`)
      .join('\n'),
    "import * as tf from '@tensorflow/tfjs';",
    ...createModel(program, statements, dataFormat),
    ...weightsPart(statements),
    ...neededHelpers(statements, dataFormat).map(name => helpers[name]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Names that stand for something else in the module. */
export const reserved: readonly string[] = [
  ...'tf model createModel loadCaffeWeights readSafetensors weights'.split(' '),
  ...'await break case catch class const continue debugger default delete do else enum export extends'.split(
    ' ',
  ),
  ...'false finally for function if implements import in instanceof interface let new null package'.split(
    ' ',
  ),
  ...'private protected public return static super switch this throw true try typeof undefined var'.split(
    ' ',
  ),
  ...'void while with yield arguments eval'.split(' '),
  ...Object.keys(helpers),
  ...Object.keys(layoutFunctions),
];

const library: KerasLibrary = {
  dialect: tensorFlowJs,
  isFunction: call => say(call, 'channels_last').kind === 'function',
};

/** The function, and those of blocks that it calls. */
function createModel(
  program: Program<KerasCall>,
  statements: readonly Statement[],
  dataFormat: DataFormat,
): readonly string[] {
  const outputs = listed(program.outputs.map(it => it.variable));
  const { parts, blocks } = inBlocks(
    statements.map(it => lineOf(it, dataFormat)),
    new Set(program.outputs.map(it => it.variable.name)),
    { ...javascriptBlocks, reserved: [...reserved, ...program.inputs.map(it => it.variable.name)] },
  );
  const lines = [
    ...program.inputs.map(it => inputLine(it, dataFormat)),
    ...paragraphs(parts, part => (isCall(part) ? callText(part) : textOf(part))),
    '',
    `return tf.model({ inputs: ${listed(program.inputs.map(it => it.variable))}, outputs: ${outputs} });`,
  ];
  const model = functionText('export function createModel()', lines);
  return [
    `/** Makes the model; its weights are random until \`loadCaffeWeights\`. */\n${model}`,
    ...blocks.map(blockText),
  ];
}

const javascriptBlocks: Omit<BlockStyle, 'reserved'> = {
  text: (before, behind) => `\`${before}\${block}${behind}\``,
  name: words => words.replaceAll(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  attributes: [],
};

/** `const res2b = resBlock(res2a, '2b', { filters: 64 }); // 1×56×56×256` */
function callText({ block, word, inputs, values, outputs, comment }: BlockCall): string {
  const numbers = Object.fromEntries(block.parameters.map((name, i) => [name, values[i] ?? '']));
  const given = [...inputs, javascript(word), ...(values.length > 0 ? [objectLiteral(numbers)] : [])];
  return assignment(outputs, `${block.name}(${given.join(', ')})`, comment);
}

function blockText(block: Block): string {
  const { name, inputs, parameters, lines, results } = block;
  const given = [...inputs, 'block', ...(parameters.length > 0 ? [`{ ${parameters.join(', ')} }`] : [])];
  const [result = ''] = results;
  const body = [
    ...paragraphs(lines, it => (isCall(it) ? '' : textOf(it))),
    `return ${results.length === 1 ? result : `[${results.join(', ')}]`};`,
  ];
  return `/** The layers of ${shownStems(block)}. */\n${functionText(`function ${name}(${given.join(', ')})`, body)}`;
}

function functionText(head: string, body: readonly string[]): string {
  return [
    wrapped(`${head} {`, javascriptStyle),
    ...body.map(it => (it ? wrapped(`  ${it}`, javascriptStyle) : '')),
    '}',
  ].join('\n');
}

function listed(variables: readonly Variable[]): string {
  return `[${variables.map(it => it.name).join(', ')}]`;
}

function inputLine({ variable, name }: Input, dataFormat: DataFormat): string {
  const [, ...sizes] = inputSizes(variable, dataFormat);
  return `const ${variable.name} = tf.input({ name: ${javascript(name)}, shape: ${javascript(sizes)} });`;
}

/** `const conv1 = tf.layers.conv2d({ … }).apply(data); // 1×96×55×55` */
function textOf({ outputs, inputs, made, value, comment }: Line): string {
  return assignment(outputs, value(made, inputs), comment);
}

function assignment(outputs: readonly string[], value: string, comment: string): string {
  const made = outputs.length === 1 ? outputs[0] : `[${outputs.join(', ')}]`;
  return `const ${made} = ${value};${comment ? ` // ${comment}` : ''}`;
}

/** A statement in the pieces that it is written of. */
function lineOf(statement: Statement, dataFormat: DataFormat): Line {
  const { inputs, outputs, name, shapes, calls, begins, layer } = statement;
  const comment = shapes?.map(shape => formatShape(hasRank(shape) ? inKerasOrder(shape, dataFormat) : shape));
  const stub = javascript(`${layer.message.type} "${layer.message.name}"`);
  return {
    ...{ inputs, outputs, name, begins, comment: comment?.join(', ') ?? '' },
    made: layerText(statement, dataFormat),
    value: (made, given) =>
      calls.length === 0
        ? `notImplemented(${[stub, ...given].join(', ')})`
        : `${made}.apply(${given.length === 1 ? given[0] : `[${given.join(', ')}]`})`,
  };
}

function layerText({ calls, name, inputs }: Statement, dataFormat: DataFormat): string {
  const [first, ...others] = calls;
  if (!first) return '';
  const said = say(first, dataFormat);
  if (said.kind === 'layer') return `${said.name}(${objectLiteral(withName(name, said.args))})`;
  const names = parameterNames(inputs.length);
  const body = others.reduce((inner, it) => written(it, [inner], dataFormat), said.write(...names));
  return `lambda(${javascript(name)}, ${names.length === 1 ? 'x' : `(${names.join(', ')})`} => ${body})`;
}

function written(call: KerasCall, tensors: readonly string[], dataFormat: DataFormat): string {
  const said = say(call, dataFormat);
  return said.kind === 'function' ? said.write(...tensors) : '';
}

function withName(name: string, args: KerasCall[1]): Record<string, string> {
  const written = Object.entries(args).map(([key, value]) => [key, javascript(value)] as const);
  return { name: javascript(name), ...Object.fromEntries(written) };
}

/** What fills the model with Caffe's weights; nothing where no layer has any. */
function weightsPart(statements: readonly Statement[]): readonly string[] {
  const layouts = statements.flatMap(({ layout }) => layout ?? []);
  if (layouts.length === 0) return [];
  const lines = statements.flatMap(({ name, layout }) => {
    if (!layout) return [];
    const options = Object.entries(layout.options).map(([key, it]) => [key, javascript(it)] as const);
    const fields = { layout: layout.name, blobs: javascript(layout.blobs), ...Object.fromEntries(options) };
    return [`${wrapped(`  ${property(name)}: ${objectLiteral(fields)}`, javascriptStyle)},`];
  });
  const used = new Set(layouts.map(it => it.name));
  return [
    [
      "/** How each layer gets its weights from the blobs of Caffe's layers. */",
      'const weights = {',
      ...lines,
      '};',
    ].join('\n'),
    loading,
    ...Object.entries(layoutFunctions).flatMap(([name, text]) =>
      [...used].some(it => it === name) ? [text] : [],
    ),
  ];
}

const loading = `/** Fills the model from the tensors of a \`prototxt weights net.caffemodel -o net.safetensors\`. */
export function loadCaffeWeights(model, tensors) {
  for (const [name, { layout, blobs, ...options }] of Object.entries(weights))
    tf.tidy(() => {
      const missing = blobs.find(blob => !tensors[blob]);
      if (missing) throw new Error('there is no tensor ' + missing);
      model.getLayer(name).setWeights(layout(blobs.map(blob => tensors[blob]), options));
    });
}

/** The tensors in the bytes of a \`.safetensors\` file, by name. */
export function readSafetensors(buffer) {
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const { __metadata__, ...entries } = header;
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: [from, to] }] of Object.entries(entries)) {
    const Values = { F32: Float32Array, F64: Float64Array }[dtype];
    if (!Values) throw new Error(name + ' is of the type ' + dtype + ', which is not read');
    const values = new Values(buffer.slice(8 + length + from, 8 + length + to));
    tensors[name] = tf.tensor(Float32Array.from(values), shape);
  }
  return tensors;
}`;

function neededHelpers(statements: readonly Statement[], dataFormat: DataFormat): readonly HelperName[] {
  const said = statements.flatMap(({ calls }) => calls.map(it => say(it, dataFormat)));
  const functions = said.flatMap(it => (it.kind === 'function' ? [it] : []));
  const needed = new Set<HelperName>(said.flatMap(({ helper }) => helper ?? []));
  if (functions.length > 0) needed.add('lambda');
  if (statements.some(({ calls }) => calls.length === 0)) needed.add('notImplemented');
  return [...needed].sort();
}
