import { type BlobShape, formatDim, hasRank, reasonOf } from '../../layers/shape.ts';
import { quoted } from '../names/quoted.ts';
import type { PlannedInput } from './plan.ts';

/** An Input layer; where the shape is not known, with a comment in its place. */
export function inputLayer({ name, shape }: PlannedInput): string {
  return block('Input', name, [
    `top: ${quoted(name, '"')}`,
    ...unlessUnknown(shape, `input_param { shape ${dimsOf(shape)} }`),
  ]);
}

/** The same for a Caffe that has no `input_param`. */
export function inputHeader({ name, shape }: PlannedInput): string {
  return [`input: ${quoted(name, '"')}`, ...unlessUnknown(shape, `input_shape ${dimsOf(shape)}`)].join('\n');
}

function dimsOf(shape: BlobShape): string {
  return `{ ${hasRank(shape) ? shape.map(dim => `dim: ${formatDim(dim)} `).join('') : 'dim: ? '}}`;
}

function unlessUnknown(shape: BlobShape, field: string): readonly string[] {
  const reason = reasonOf(shape);
  return reason === undefined ? [field] : [`# Give its shape: ${reason}.`, `# ${field}`];
}

/** A Softmax over the same axis as the loss that it stands for. */
export function softmaxLayer(name: string, bottom: string, axis: number): string {
  return block('Softmax', name, [
    `bottom: ${quoted(bottom, '"')}`,
    `top: ${quoted(name, '"')}`,
    ...(axis === 1 ? [] : [`softmax_param { axis: ${axis} }`]),
  ]);
}

function block(type: string, name: string, fields: readonly string[]): string {
  const lines = [`name: ${quoted(name, '"')}`, `type: "${type}"`, ...fields];
  return `layer {\n${lines.map(line => `  ${line}\n`).join('')}}`;
}
