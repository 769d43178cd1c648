import { type Dim, formatDim, mapDims } from './shape.ts';

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
  readonly dilation: number;
  readonly output: Dim;
  /** Pooling: rounds down (`round_mode: FLOOR`). */
  readonly floor?: boolean;
  /** Pooling: a last window that begins in the padding was dropped. */
  readonly clipped?: boolean;
}

type Geometry = Pick<WindowAxis, 'kernel' | 'stride' | 'pad' | 'dilation'>;

/** How far a dilated kernel reaches, in elements. */
export function extent({ kernel, dilation }: Pick<WindowAxis, 'kernel' | 'dilation'>): number {
  return dilation * (kernel - 1) + 1;
}

/** Divides as C++ does, toward zero (Caffe: `ConvolutionLayer::compute_output_shape`). */
export function convolved(input: Dim, window: Geometry): Dim {
  const { stride, pad } = window;
  return mapDims([input], n => Math.trunc((n + 2 * pad - extent(window)) / stride) + 1);
}

/** The way back (Caffe: `DeconvolutionLayer::compute_output_shape`). */
export function deconvolved(input: Dim, window: Geometry): Dim {
  const { stride, pad } = window;
  return mapDims([input], n => stride * (n - 1) + extent(window) - 2 * pad);
}

/** Windows along one axis before any is dropped; rounds up unless `floor` (Caffe: `PoolingLayer::Reshape`). */
export function pooled(input: Dim, { kernel, stride, pad }: Geometry, floor: boolean): Dim {
  const round = floor ? Math.floor : Math.ceil;
  // Caffe divides in single precision.
  return mapDims([input], n => round(Math.fround((n + 2 * pad - kernel) / stride)) + 1);
}

/** The output size of an axis with its numbers put in: `2·(28−1) + 1·(4−1)+1 − 2·1`. */
export function formula(
  { input, kernel, stride, pad, dilation, floor }: WindowAxis,
  kind: Window['kind'],
): string {
  const n = formatDim(input);
  const reach = `${dilation}·(${kernel}−1)+1`;
  switch (kind) {
    case 'convolved':
      return `⌊(${n} + 2·${pad} − (${reach})) / ${stride}⌋ + 1`;
    case 'deconvolved':
      return `${stride}·(${n}−1) + ${reach} − 2·${pad}`;
    case 'pooled': {
      const quotient = `(${n} + 2·${pad} − ${kernel}) / ${stride}`;
      return floor ? `⌊${quotient}⌋ + 1` : `⌈${quotient}⌉ + 1`;
    }
  }
}

/** What people call the i-th of so many spatial axes. */
export function axisName(i: number, axes: number): string {
  const names = axes === 1 ? ['length'] : axes === 2 ? ['height', 'width'] : ['depth', 'height', 'width'];
  return (axes <= 3 ? names[i] : undefined) ?? `axis ${i}`;
}
