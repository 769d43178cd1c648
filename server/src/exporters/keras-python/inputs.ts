import type { KerasCall } from '../keras/layer.ts';
import { inputSizes } from '../keras/program.ts';
import { python } from '../keras/python.ts';
import type { Input } from '../program/program.ts';
import type { Writer } from './lines.ts';

/** `data = keras.Input((224, 224, 3), name='data')` */
export function inputLine(input: Input, isTimed: boolean, writer: Writer): string {
  return `${input.variable.name} = ${inputText(input, isTimed, writer)}`;
}

/** `keras.Input((224, 224, 3), name='data')`, with the batch for a model over time. */
export function inputText(
  { variable, name }: Input,
  isTimed: boolean,
  { version, dataFormat }: Writer,
): string {
  const sizes = inputSizes(variable, dataFormat);
  return version.input(python(sizes.slice(1)), isTimed ? python(sizes) : undefined, python(name));
}

/** Whether time is the first axis, so that the second is the batch. */
export function isOverTime([step]: KerasCall): boolean {
  return step.startsWith('Caffe');
}
