import { formatShape, hasRank } from '../../layers/shape.ts';
import { type DataFormat, inKerasOrder } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import { type KerasLibrary, type Statement, statementsOf } from '../keras/model.ts';
import { inputSizes } from '../keras/program.ts';
import { python } from '../keras/python.ts';
import { headerLines } from '../program/header.ts';
import type { Input, Program, Variable } from '../program/program.ts';
import { pythonFile } from '../program/python-file.ts';
import { pythonWords } from '../program/python-words.ts';
import { loadText } from './load.ts';
import type { KerasVersionText } from './version.ts';

/** The net as a Python module for a version of Keras. */
export function kerasModule(
  title: string,
  program: Program<KerasCall>,
  dataFormat: DataFormat,
  version: KerasVersionText,
): string {
  const writer: Writer = { version, dataFormat };
  const statements = statementsOf(program, libraryOf(version), dataFormat, reservedIn(version));
  return pythonFile(headerLines(title, `Blobs are ${dataFormat}.`, program), version.imports, [
    buildModel(program, statements, writer),
    ...loadText(statements, version.layouts),
    ...helpersFor(statements, writer),
  ]);
}

/** Names that stand for something else in the module. */
export function reservedIn({ helpers, layouts }: KerasVersionText): readonly string[] {
  const functions = Object.values(layouts).map(it => it.name);
  return [...pythonWords, 'K', 'keras', 'layers', 'np', 'ops', ...Object.keys(helpers), ...functions];
}

interface Writer {
  readonly version: KerasVersionText;
  readonly dataFormat: DataFormat;
}

function libraryOf({ dialect, sayings }: KerasVersionText): KerasLibrary {
  return { dialect, isFunction: ([step, args]) => sayings[step](args, 'channels_last').kind === 'function' };
}

function buildModel(program: Program<KerasCall>, statements: readonly Statement[], writer: Writer): string {
  const isTimed = program.operations.some(({ calls }) => calls?.some(([step]) => step.startsWith('Caffe')));
  const lines = [
    '"""Builds the model; its weights are random until `load_caffe_weights`."""',
    writer.version.dataFormat(writer.dataFormat),
    ...program.inputs.map(it => inputLine(it, isTimed, writer)),
    ...statements.flatMap(it => [...(it.begins ? [''] : []), line(it, writer)]),
    '',
    `return ${writer.version.model(listed(program.inputs.map(it => it.variable)), listed(program.outputs.map(it => it.variable)))}`,
  ];
  return ['def build_model():', ...lines.map(it => (it ? `    ${it}` : ''))].join('\n');
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

/** `conv1 = layers.Conv2D(96, (11, 11), name='conv1')(data)  # 1×55×55×96` */
function line(statement: Statement, writer: Writer): string {
  const { outputs, shapes } = statement;
  const comment = shapes?.map(shape =>
    formatShape(hasRank(shape) ? inKerasOrder(shape, writer.dataFormat) : shape),
  );
  return `${outputs.join(', ')} = ${value(statement, writer)}${comment ? `  # ${comment.join(', ')}` : ''}`;
}

function value({ calls, name, inputs, layer }: Statement, { version, dataFormat }: Writer): string {
  const [first, ...others] = calls;
  if (!first) return `not_implemented(${python(`${layer.message.type} "${layer.message.name}"`)})`;
  const given = inputs.length === 1 ? (inputs[0] ?? '') : `[${inputs.join(', ')}]`;
  const said = version.sayings[first[0]](first[1], dataFormat);
  if (said.kind === 'layer')
    return `${said.name}(${[...said.args, `name=${python(name)}`].join(', ')})(${given})`;
  const parameters = version.lambda ? lambdaParameters(inputs.length) : inputs;
  const body = others.reduce(
    (inner, [step, args]) => {
      const next = version.sayings[step](args, dataFormat);
      return next.kind === 'function' ? next.write(inner) : inner;
    },
    said.write(...parameters),
  );
  return version.lambda ? `${version.lambda(body, python(name))}(${given})` : body;
}

const notImplemented = `def not_implemented(layer):
    """Stands for a layer that has no counterpart."""
    raise NotImplementedError(layer)`;

function helpersFor(statements: readonly Statement[], { version, dataFormat }: Writer): readonly string[] {
  const calls = statements.flatMap(it => it.calls);
  const names = new Set(
    calls.flatMap(([step, args]) => version.sayings[step](args, dataFormat).helper ?? []),
  );
  const stubs = statements.some(it => it.calls.length === 0) ? [notImplemented] : [];
  return [...stubs, ...[...names].sort().map(name => version.helpers[name] ?? '')];
}

/** What a Lambda's function calls the tensors of its one argument. */
function lambdaParameters(count: number): readonly string[] {
  return count === 1 ? ['x'] : Array.from({ length: count }, (_, i) => `x[${i}]`);
}
