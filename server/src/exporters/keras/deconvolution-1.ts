import { extent, type Window, type WindowAxis } from '../../layers/window.ts';
import { uncroppedShape } from './output-shape.ts';
import { coreOf, type Ends } from './padding.ts';

/** What Keras 1 computes with. */
export type Backend = 'TensorFlow' | 'Theano';

/** The call of Keras 1's `Deconvolution2D` that reproduces a Deconvolution. */
export interface Deconvolution1 {
  readonly borderMode: 'same' | 'valid';
  /** Its `output_shape`, in Caffe's order of axes. */
  readonly outputShape: readonly number[];
  /** What Cropping2D takes off each axis afterwards. */
  readonly cropping: readonly Ends[];
}

/**
 * The call that is exact on the backend: with Caffe's sizes where it can be, else with the padding, which is
 * cut off afterwards; that is exact on both.
 */
export function deconvolution1(top: readonly number[], window: Window, backend: Backend): Deconvolution1 {
  const { axes } = window;
  if (axes.every(isSame[backend])) return { borderMode: 'same', outputShape: top, cropping: [] };
  const cropping = axes.some(axis => axis.pad > 0) ? axes.map(({ pad }): Ends => [pad, pad]) : [];
  return { borderMode: 'valid', outputShape: uncroppedShape(top, window), cropping };
}

/** Where `border_mode='same'` with Caffe's size as `output_shape` is exact on TensorFlow. */
export function isSameOnTensorFlow(axis: WindowAxis): boolean {
  return coreOf(axis) >= 1 && coreOf(axis) <= axis.stride;
}

const isSame: Record<Backend, (axis: WindowAxis) => boolean> = {
  TensorFlow: isSameOnTensorFlow,
  // Theano pads by half the kernel, and fails when the kernel is even.
  Theano: axis => extent(axis) % 2 === 1 && coreOf(axis) === 1,
};
