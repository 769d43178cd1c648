import { type Dim, formatDim, isKnown, mapDims, type Shape, sum } from './shape.ts';

/** How a window moves over the spatial axes of a layer's first bottom. */
export interface Window {
  readonly kind: 'convolved' | 'deconvolved' | 'pooled';
  /** The first spatial axis of the bottom. */
  readonly firstAxis: number;
  /** One for each spatial axis (height, width, …). */
  readonly axes: readonly WindowAxis[];
}

/** A window along one axis; sizes in elements. */
export interface WindowAxis {
  readonly input: Dim;
  readonly kernel: number;
  readonly stride: number;
  readonly pad: number;
  /** What stands behind the input, where it is not what stands before it. */
  readonly padBehind?: number;
  readonly dilation: number;
  readonly output: Dim;
  /** Pooling: rounds down (`round_mode: FLOOR`). */
  readonly floor?: boolean;
  /** Pooling: a last window that begins in the padding was dropped. */
  readonly clipped?: boolean;
}

/** What a window does along one axis, whatever it reads. */
export type Geometry = Pick<WindowAxis, 'kernel' | 'stride' | 'pad' | 'padBehind' | 'dilation'>;

/** The window with those settings along each axis from `firstAxis` on; `output` gives each new size. */
export function windowOver(
  bottom: Shape,
  firstAxis: number,
  settings: readonly Geometry[],
  kind: Window['kind'],
  output: (input: Dim, settings: Geometry) => Dim,
): Window {
  const axes = settings.map((it, i) => {
    const input = bottom[firstAxis + i] ?? 1;
    return { ...it, input, output: output(input, it) };
  });
  return { kind, firstAxis, axes };
}

/** How far a dilated kernel reaches, in elements. */
export function extent({ kernel, dilation }: Pick<WindowAxis, 'kernel' | 'dilation'>): number {
  return dilation * (kernel - 1) + 1;
}

/** Divides as C++ does, toward zero (Caffe: `ConvolutionLayer::compute_output_shape`). */
export function convolved(input: Dim, window: Geometry): Dim {
  return mapDims([input], n => Math.trunc((n + padding(window) - extent(window)) / window.stride) + 1);
}

/** The way back (Caffe: `DeconvolutionLayer::compute_output_shape`). */
export function deconvolved(input: Dim, window: Geometry): Dim {
  return mapDims([input], n => window.stride * (n - 1) + extent(window) - padding(window));
}

/** What is added to the input, before and behind it. */
function padding({ pad, padBehind = pad }: Geometry): number {
  return pad + padBehind;
}

/**
 * The window of Pooling over height and width: rounds up unless `floor`, and as soon as one axis is padded
 * drops, along all, a last window that begins in the padding (Caffe: `PoolingLayer::Reshape`).
 */
export function pooledWindow(
  bottom: Shape,
  settings: readonly Geometry[],
  floor: boolean,
  drops = settings.some(it => padding(it) > 0),
): Window {
  const window = windowOver(bottom, 2, settings, 'pooled', (input, it) => pooled(input, it, floor));
  const axes = window.axes.map(axis => (drops && beginsInPadding(axis) ? withoutLast(axis) : axis));
  return { ...window, axes: floor ? axes.map(axis => ({ ...axis, floor })) : axes };
}

/** Windows along one axis before any is dropped. */
export function pooled(input: Dim, window: Geometry, floor: boolean): Dim {
  const { kernel, stride } = window;
  const round = floor ? Math.floor : Math.ceil;
  // Caffe divides in single precision.
  return mapDims([input], n => round(Math.fround(Math.fround(n + padding(window) - kernel) / stride)) + 1);
}

/** Whether the last window begins behind the input. */
export function beginsInPadding({ input, output, stride, pad }: WindowAxis): boolean {
  return isKnown(input) && isKnown(output) && (output - 1) * stride >= input + pad;
}

function withoutLast(axis: WindowAxis): WindowAxis {
  return { ...axis, output: sum([axis.output, -1]), clipped: true };
}

/** The output size of an axis with its numbers put in: `2·(28−1) + 1·(4−1)+1 − 2·1`. */
export function formula(
  { input, kernel, stride, pad, padBehind, dilation, floor }: WindowAxis,
  kind: Window['kind'],
): string {
  const n = formatDim(input);
  const ends = padBehind === undefined ? `2·${pad}` : `(${pad} + ${padBehind})`;
  const reach = `${dilation}·(${kernel}−1)+1`;
  switch (kind) {
    case 'convolved':
      return `⌊(${n} + ${ends} − (${reach})) / ${stride}⌋ + 1`;
    case 'deconvolved':
      return `${stride}·(${n}−1) + ${reach} − ${ends}`;
    case 'pooled': {
      const quotient = `(${n} + ${ends} − ${kernel}) / ${stride}`;
      return floor ? `⌊${quotient}⌋ + 1` : `⌈${quotient}⌉ + 1`;
    }
  }
}

/** What people call the i-th of so many spatial axes. */
export function axisName(i: number, axes: number): string {
  const names = axes === 1 ? ['length'] : axes === 2 ? ['height', 'width'] : ['depth', 'height', 'width'];
  return (axes <= 3 ? names[i] : undefined) ?? `axis ${i}`;
}
