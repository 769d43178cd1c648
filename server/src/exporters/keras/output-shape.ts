import type { Window } from '../../layers/window.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import { python } from './python.ts';

/** How axis 0 is written: as Python's `None`, or with its size. */
export type Batch = 'None' | 'literal';

/** How a shape is written for Keras. */
export interface ShapeStyle {
  readonly dataFormat: DataFormat;
  readonly batch: Batch;
}

/** The sizes of a blob as Keras's tuple: `(None, 256, 56, 56)`. */
export function outputShape(shape: readonly number[], { dataFormat, batch }: ShapeStyle): string {
  return python(
    inKerasOrder(shape, dataFormat).map((size, axis) => (axis === 0 && batch === 'None' ? null : size)),
  );
}

/** The argument of Keras 1's `Deconvolution2D`: `output_shape=(None, 256, 56, 56)`. */
export function outputShapeArgument(shape: readonly number[], style: ShapeStyle): string {
  return `output_shape=${outputShape(shape, style)}`;
}

/** The argument of a layer that reads the blob, without the batch: `input_shape=(256, 56, 56)`. */
export function inputShapeArgument(shape: readonly number[], dataFormat: DataFormat): string {
  return `input_shape=${python(inKerasOrder(shape, dataFormat).slice(1))}`;
}

/** The top of a Deconvolution before its padding is cut off: what `border_mode='valid'` is to make. */
export function uncroppedShape(top: readonly number[], { firstAxis, axes }: Window): readonly number[] {
  return top.map((size, axis) => size + 2 * (axes[axis - firstAxis]?.pad ?? 0));
}
