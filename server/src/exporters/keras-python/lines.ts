import { type BlobShape, formatShape, hasRank, isComplete } from '../../layers/shape.ts';
import { type DataFormat, inKerasOrder } from '../keras/data-format.ts';
import type { KerasCall } from '../keras/layer.ts';
import type { KerasLibrary, Statement } from '../keras/model.ts';
import { python } from '../keras/python.ts';
import type { Line } from '../program/blocks/line.ts';
import { assignment } from '../program/blocks/python.ts';
import { notImplemented } from '../program/stub.ts';
import type { Saying } from './saying.ts';
import type { KerasVersionText } from './version.ts';

/** `conv1 = layers.Conv2D(96, (11, 11), name='conv1')(data)  # 1×55×55×96` */
export function line(statement: Statement, writer: Writer): string {
  return textOf(lineOf(statement, writer));
}

export function textOf({ outputs, inputs, made, value, comment }: Line): string {
  return assignment(outputs, value(made, inputs), comment);
}

/** A statement in the pieces that it is written of. */
export function lineOf(statement: Statement, writer: Writer): Line {
  const { outputs, inputs, name, shapes, calls, layer, begins } = statement;
  const made = layerText(statement, writer);
  const stub = python(`${layer.message.type} "${layer.message.name}"`);
  const comment = shapes?.map(shape =>
    formatShape(hasRank(shape) ? inKerasOrder(shape, writer.dataFormat) : shape),
  );
  return {
    ...{ outputs, inputs, name, begins, made: made ?? '', comment: comment?.join(', ') ?? '' },
    value: (layer, given) => {
      if (calls.length === 0) return `not_implemented(${[stub, ...given].join(', ')})`;
      if (made === undefined) return functionText(calls, given, writer);
      return `${layer}(${given.length === 1 ? given[0] : `[${given.join(', ')}]`})`;
    },
  };
}

/** The layer that a statement makes: `layers.Dense(10, name='fc')`; undefined where it calls functions. */
export function layerText({ calls, name, inputs, shapes }: Statement, writer: Writer): string | undefined {
  const [first] = calls;
  if (!first) return undefined;
  const said = say(first, writer);
  if (said.kind === 'layer') return `${said.name}(${[...said.args, `name=${python(name)}`].join(', ')})`;
  const body = functionText(calls, lambdaParameters(inputs.length), writer);
  const outputShape = shapes?.length === 1 ? sizesText(shapes[0], writer.dataFormat) : undefined;
  return writer.version.lambda?.(body, python(name), { calls, inputs: inputs.length, outputShape });
}

/** The shape as a tuple without the batch. */
function sizesText(shape: BlobShape | undefined, dataFormat: DataFormat): string | undefined {
  return shape && isComplete(shape) ? python(inKerasOrder(shape, dataFormat).slice(1)) : undefined;
}

/** The functions, one inside the other. */
function functionText(calls: readonly KerasCall[], inputs: readonly string[], writer: Writer): string {
  let given = inputs;
  for (const call of calls) {
    const said = say(call, writer);
    if (said.kind === 'function') given = [said.write(...given)];
  }
  return given[0] ?? '';
}

function say([step, args]: KerasCall, { version, dataFormat }: Writer): Saying {
  return version.sayings[step](args, dataFormat);
}

/** The classes and functions that the statements call. */
export function helpersFor(statements: readonly Statement[], writer: Writer): readonly string[] {
  const calls = statements.flatMap(it => it.calls);
  const names = new Set(calls.flatMap(it => say(it, writer).helper ?? []));
  const stubs = statements.some(it => it.calls.length === 0) ? [notImplemented] : [];
  return [...stubs, ...[...names].sort().map(name => writer.version.helpers[name] ?? '')];
}

/** What a Lambda's function calls the tensors of its one argument. */
function lambdaParameters(count: number): readonly string[] {
  return count === 1 ? ['x'] : Array.from({ length: count }, (_, i) => `x[${i}]`);
}

/** For which version and order of axes lines are written. */
export interface Writer {
  readonly version: KerasVersionText;
  readonly dataFormat: DataFormat;
}

/** What the version decides of statements. */
export function libraryOf(writer: Writer): KerasLibrary {
  return { dialect: writer.version.dialect, isFunction: call => say(call, writer).kind === 'function' };
}
