import type { DataFormat } from './data-format.ts';
import type { KerasValue } from './python.ts';

/** Where an image of Keras's holds height and width. */
export function spatialAxes(dataFormat: DataFormat): readonly number[] {
  return dataFormat === 'channels_first' ? [2, 3] : [1, 2];
}

/** For each axis of a blob what is added to, or cut off, its ends: nothing of batch and channels. */
export function endsOfAll(spatial: KerasValue | undefined, dataFormat: DataFormat): readonly KerasValue[] {
  const pairs: readonly KerasValue[] = Array.isArray(spatial) ? spatial : [];
  const ends = Array.isArray(pairs[0]) ? pairs : [pairs];
  const none = [0, 0];
  return dataFormat === 'channels_first' ? [none, none, ...ends] : [none, ...ends, none];
}
