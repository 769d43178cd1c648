import { extent, type Geometry, type WindowAxis } from '../../layers/window.ts';

/** Elements added, or cut off, before and after an axis. */
export type Ends = readonly [before: number, after: number];

/** How Keras is told where a window falls. */
export interface Padding {
  /** The layer's `padding`. */
  readonly padding: 'same' | 'valid';
  /** What another layer adds before it or cuts off after it, for each axis; empty if there is none. */
  readonly ends: readonly Ends[];
}

/** The window along an axis whose sizes are known. */
export interface KnownAxis extends Geometry, Pick<WindowAxis, 'floor'> {
  readonly input: number;
  readonly output: number;
}

const valid: Padding = { padding: 'valid', ends: [] };
const same: Padding = { padding: 'same', ends: [] };

/** What makes a convolution fall where Caffe's does, for every size of its input; `ends` are zeros before it. */
export function convolutionPadding(axes: readonly Geometry[]): Padding {
  if (axes.every(({ pad }) => pad === 0)) return valid;
  return axes.every(isCentred) ? same : { ...valid, ends: axes.map(({ pad }): Ends => [pad, pad]) };
}

/** What makes a transposed convolution end where Caffe's does, for every size; `ends` are cut off after it. */
export function deconvolutionPadding(axes: readonly Geometry[]): Padding {
  if (axes.every(axis => coreOf(axis) === axis.stride)) return same;
  return { ...valid, ends: unlessZero(axes.map(axis => [axis.pad, axis.pad + overhang(axis)])) };
}

/** What makes a pooling window fall where Caffe's does, for this size of its input; `ends` go before it. */
export function poolingPadding(axes: readonly KnownAxis[]): Padding {
  return { ...valid, ends: unlessZero(axes.map(axis => [axis.pad, Math.max(0, axis.pad + excess(axis))])) };
}

/** Whether `padding='same'` is exact for a convolution along this axis, whatever the size of its input. */
export function isCentred(axis: Geometry): boolean {
  return axis.stride === 1 && coreOf(axis) === 1;
}

/** Elements by which the last pooling window reaches past the padded input; negative if it stops short. */
export function excess({ input, output, kernel, stride, pad }: KnownAxis): number {
  return (output - 1) * stride + kernel - (input + 2 * pad);
}

/** Whether the last pooling window lies beyond the input: Caffe then writes no value of it. */
export function hasEmptyWindow({ input, output, stride, pad }: KnownAxis): boolean {
  return (output - 1) * stride - pad >= input;
}

/** What Keras's mean is to be multiplied by along an axis: Caffe divides by the part inside the padded input. */
export function meanFactors({ input, output, kernel, stride, pad }: KnownAxis): readonly number[] {
  const end = input + 2 * pad;
  return Array.from({ length: output }, (_, i) => kernel / (Math.min(i * stride + kernel, end) - i * stride));
}

/** Elements by which a transposed convolution with `padding='valid'` is longer than its kernels reach. */
export function overhang(axis: Geometry): number {
  return Math.max(axis.stride - extent(axis), 0);
}

/** Of a transposed kernel, what is left between its paddings. */
export function coreOf(axis: Geometry): number {
  return extent(axis) - 2 * axis.pad;
}

/** The size that `padding='same'` gives. */
function sameOutput(input: number, stride: number): number {
  return Math.ceil(input / stride);
}

/** The elements that `padding='same'` adds before the axis. */
export function sameBefore(axis: KnownAxis): number {
  const reached = (sameOutput(axis.input, axis.stride) - 1) * axis.stride + extent(axis);
  return Math.floor(Math.max(reached - axis.input, 0) / 2);
}

/** Whether `padding='same'` is exact for a convolution of an input of this size. */
export function isSameHere(axes: readonly KnownAxis[]): boolean {
  return axes.every(axis => hasSameSize(axis) && sameBefore(axis) === axis.pad);
}

/** Whether `padding='same'` gives the size that Caffe gives, wherever its windows fall. */
export function hasSameSize({ input, output, stride }: KnownAxis): boolean {
  return output === sameOutput(input, stride);
}

/** The `output_padding` with which `padding='same'` is exact for a transposed convolution; undefined if none is. */
export function outputPadding(axes: readonly Geometry[]): readonly number[] | undefined {
  const paddings = axes.map(axis => 2 * (Math.floor(extent(axis) / 2) - axis.pad));
  const fits = axes.every((axis, i) => coreOf(axis) >= 1 && isBetween(paddings[i] ?? 0, 0, axis.stride - 1));
  return fits ? paddings : undefined;
}

/** Kernel and dilation as Keras takes them. */
export interface Kernel {
  readonly size: readonly number[];
  readonly dilation: readonly number[];
  /** The dilation is in the kernel itself, as zeros between its weights. */
  readonly isStuffed: boolean;
}

/** Keras refuses strides together with dilation: there, zeros between the weights stand for the dilation. */
export function kernelOf(axes: readonly Geometry[]): Kernel {
  const isStuffed = axes.some(axis => axis.dilation > 1) && axes.some(axis => axis.stride > 1);
  return isStuffed
    ? { size: axes.map(extent), dilation: axes.map(() => 1), isStuffed }
    : { size: axes.map(axis => axis.kernel), dilation: axes.map(axis => axis.dilation), isStuffed };
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function unlessZero(ends: readonly Ends[]): readonly Ends[] {
  return ends.every(([before, after]) => before === 0 && after === 0) ? [] : ends;
}
