import { isComplete } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { unsupported } from '../program/answer.ts';
import { axisOrder, type DataFormat, fromFront, inKerasOrder, kerasAxis } from './data-format.ts';
import { call, calls, type KerasAnswer, type KerasRule, ranked } from './layer.ts';
import type { Ends } from './padding.ts';
import { flattened, reshaped } from './reorder.ts';

/** The same blob under several names. */
export const split: KerasRule = () => calls();

/** Cuts at the slice points, or into equal parts. */
export const slice: KerasRule = ranked(({ message, bottom, tops }, dataFormat) => {
  const { slice_param: param } = message;
  if (tops.length === 1) return calls();
  const written = has(param, 'slice_dim') ? param.slice_dim : param.axis;
  const axis = kerasAxis(written, bottom.length, dataFormat);
  if (axis === 0) return unsupported('it cuts the batch');
  const points = param.slice_point.length > 0 ? param.slice_point : tops.length;
  return calls(call('ops.split', { indices_or_sections: points, axis }));
});

/** Repeats the blob along an axis. */
export const tile: KerasRule = ranked(({ message, bottom }, dataFormat) => {
  const { axis, tiles } = message.tile_param;
  const repeated = fromFront(axis, bottom.length);
  if (repeated === 0) return unsupported('it repeats the batch');
  const repeats = axisOrder(bottom.length, dataFormat).map(it => (it === repeated ? tiles : 1));
  return calls(call('ops.tile', { repeats }));
});

/** All axes after the batch as one, or some of them. */
export const flatten: KerasRule = ranked(({ message, bottom, top }, dataFormat) => {
  const { axis, end_axis } = message.flatten_param;
  const [first, last] = [fromFront(axis, bottom.length), fromFront(end_axis, bottom.length)];
  if (first === 0 && last > 0) return unsupported('it changes the size of the batch');
  if (first === 1 && last === bottom.length - 1) return calls(...flattened(bottom, dataFormat));
  return reshaped(bottom, top, dataFormat);
});

/** The sizes come from the net: Keras does not copy or take over axes. */
export const reshape: KerasRule = ranked(({ bottom, top }, dataFormat) => reshaped(bottom, top, dataFormat));

/** Cuts the first bottom to the size of the second; Keras has layers for spatial axes only. */
export const crop: KerasRule = ranked(({ message, bottom, top }, dataFormat) => {
  if (!isComplete(bottom) || !isComplete(top)) return unsupported('the shape of a bottom is not known');
  const { axis, offset } = message.crop_param;
  const first = fromFront(axis, bottom.length);
  const ends = bottom.map((size, i): Ends => {
    const before = i < first ? 0 : (offset[offset.length === 1 ? 0 : i - first] ?? 0);
    return [before, size - (top[i] ?? size) - before];
  });
  return cropping(ends, dataFormat);
});

function cropping(ends: readonly Ends[], dataFormat: DataFormat): KerasAnswer {
  const [batch = none, channels = none, ...spatial] = ends;
  if (!isZero(batch)) return unsupported('it cuts the batch');
  if (ends.every(isZero)) return calls();
  const [first = none] = spatial;
  if (isZero(channels)) {
    if (spatial.length === 1) return calls(call('Cropping1D', { cropping: first }));
    if (spatial.length === 2) return calls(call('Cropping2D', { cropping: spatial }));
    if (spatial.length === 3) return calls(call('Cropping3D', { cropping: spatial }));
  }
  return calls(call('CropAxes', { cropping: inKerasOrder(ends, dataFormat).slice(1) }));
}

const none: Ends = [0, 0];

function isZero([before, after]: Ends): boolean {
  return before === 0 && after === 0;
}
