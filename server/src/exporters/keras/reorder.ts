import { differ, isKnown, product, type Shape } from '../../layers/shape.ts';
import { type Calls, type Unsupported, unsupported } from '../program/answer.ts';
import { axisOrder, type DataFormat, kerasAxis } from './data-format.ts';
import { call, calls, type KerasCall } from './layer.ts';

/** Steps that see the bottom and make the top in Caffe's order of axes, whatever the data format. */
export function inCaffeOrder(
  bottom: Shape,
  steps: readonly KerasCall[],
  top: Shape,
  dataFormat: DataFormat,
): Calls<KerasCall> {
  return calls(...toCaffeOrder(bottom, dataFormat), ...steps, ...fromCaffeOrder(top, dataFormat));
}

/** A blob with other axes but the same values in memory. */
export function reshaped(bottom: Shape, top: Shape, dataFormat: DataFormat): Calls<KerasCall> | Unsupported {
  const target = targetShape(top);
  if (!target) return unsupported('more than one of its sizes is unknown');
  if (differ(top[0] ?? 1, bottom[0] ?? 1)) return unsupported('it changes the size of the batch');
  return inCaffeOrder(bottom, [call('Reshape', { target_shape: target })], top, dataFormat);
}

/** All axes but the batch as one, in the order in which Caffe holds them in memory. */
export function flattened(bottom: Shape, dataFormat: DataFormat): readonly KerasCall[] {
  if (bottom.length === 2) return [];
  if (dataFormat === 'channels_last')
    return product(bottom.slice(2)) === 1
      ? [call('Flatten')]
      : [...toCaffeOrder(bottom, dataFormat), call('Flatten')];
  // Keras's Flatten would move the channels to the end.
  const size = product(bottom.slice(1));
  return [call('Reshape', { target_shape: [isKnown(size) ? size : -1] })];
}

/** The sizes without the batch; −1 for one that is not known. */
export function targetShape(shape: Shape): readonly number[] | undefined {
  const sizes = shape.slice(1).map(dim => (isKnown(dim) ? dim : -1));
  return sizes.filter(size => size === -1).length > 1 ? undefined : sizes;
}

function toCaffeOrder(shape: Shape, dataFormat: DataFormat): readonly KerasCall[] {
  if (!isReordered(shape, dataFormat)) return [];
  const axes = shape.map((_, axis) => kerasAxis(axis, shape.length, dataFormat));
  return [call('Permute', { dims: axes.slice(1) })];
}

function fromCaffeOrder(shape: Shape, dataFormat: DataFormat): readonly KerasCall[] {
  if (!isReordered(shape, dataFormat)) return [];
  return [call('Permute', { dims: axisOrder(shape.length, dataFormat).slice(1) })];
}

function isReordered(shape: Shape, dataFormat: DataFormat): boolean {
  return dataFormat === 'channels_last' && shape.length > 2;
}
