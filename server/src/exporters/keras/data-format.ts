/** Where the channels stand (Keras: `data_format`). */
export type DataFormat = 'channels_first' | 'channels_last';

/** One value for each of Caffe's axes, in the order in which Keras holds the axes. */
export function inKerasOrder<T>(values: readonly T[], dataFormat: DataFormat): readonly T[] {
  if (dataFormat === 'channels_first' || values.length < 3) return values;
  return [...values.slice(0, 1), ...values.slice(2), ...values.slice(1, 2)];
}

/** For each axis of Keras the axis of Caffe that it holds; 0 is the batch. */
export function axisOrder(rank: number, dataFormat: DataFormat): readonly number[] {
  return inKerasOrder([...Array(rank).keys()], dataFormat);
}

/** Where Keras holds that axis of Caffe's; a negative one counts from the end. */
export function kerasAxis(axis: number, rank: number, dataFormat: DataFormat): number {
  return axisOrder(rank, dataFormat).indexOf(fromFront(axis, rank));
}

/** The axis counted from the front. */
export function fromFront(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}
