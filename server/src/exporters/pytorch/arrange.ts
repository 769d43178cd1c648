import { hasRank, isComplete, isKnown } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { fromFront } from '../keras/data-format.ts';
import { python } from '../keras/python.ts';
import { unsupported } from '../program/answer.ts';
import { calls, fn, joined, type PytorchRule } from './call.ts';

/** The same blob under several names. */
export const split: PytorchRule = () => calls();

/** Joins the bottoms along an axis; a single one passes through. */
export const concat: PytorchRule = ({ message: { concat_param: param }, bottoms }) => {
  if (bottoms.length === 1) return calls();
  const axis = has(param, 'concat_dim') ? param.concat_dim : param.axis;
  return calls(joined((...xs) => `torch.cat((${xs.join(', ')}), ${axis})`));
};

/** Cuts into the sizes of the tops. */
export const slice: PytorchRule = ({ message: { slice_param: param }, bottoms: [bottom], tops }) => {
  if (tops.length === 1) return calls();
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const axis = fromFront(has(param, 'slice_dim') ? param.slice_dim : param.axis, bottom.length);
  const sizes = tops.map(top => (hasRank(top) ? top[axis] : undefined));
  const known = sizes.flatMap(size => (size !== undefined && isKnown(size) ? [size] : []));
  if (known.length < tops.length) return calls(fn(x => `${x}.chunk(${tops.length}, ${axis})`));
  return calls(fn(x => `${x}.split(${python(known)}, ${axis})`));
};

/** Repeats the blob along an axis. */
export const tile: PytorchRule = ({ message: { tile_param }, bottoms: [bottom] }) => {
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const axis = fromFront(tile_param.axis, bottom.length);
  const repeats = bottom.map((_, i) => (i === axis ? tile_param.tiles : 1));
  return calls(fn(x => `${x}.repeat(${repeats.join(', ')})`));
};

export const flatten: PytorchRule = ({ message: { flatten_param } }) => {
  const { axis, end_axis } = flatten_param;
  return calls(fn(x => `${x}.flatten(${end_axis === -1 ? axis : `${axis}, ${end_axis}`})`));
};

/** The sizes come from the net; the batch may change. */
export const reshape: PytorchRule = ({ bottoms: [bottom], tops: [top] }) => {
  if (!top || !bottom || !hasRank(top) || !hasRank(bottom)) return unsupported('its shape is not known');
  const [batch = 1, ...sizes] = top;
  if (!sizes.every(isKnown)) return unsupported('its shape is not known');
  if (batch === bottom[0]) return calls(fn(x => `${x}.reshape(${[`${x}.shape[0]`, ...sizes].join(', ')})`));
  return calls(fn(x => `${x}.reshape(${[isKnown(batch) ? batch : -1, ...sizes].join(', ')})`));
};

/** Cuts the first bottom to the size of the second. */
export const crop: PytorchRule = ({ message: { crop_param }, bottoms: [bottom], tops: [top] }) => {
  if (!bottom || !top || !isComplete(bottom) || !isComplete(top))
    return unsupported('the shape of a bottom is not known');
  const { axis, offset } = crop_param;
  const first = fromFront(axis, bottom.length);
  const ranges = bottom.map((size, i) => {
    const begin = i < first ? 0 : (offset[offset.length === 1 ? 0 : i - first] ?? 0);
    const end = begin + (top[i] ?? size);
    return begin === 0 && end === size ? ':' : `${begin}:${end}`;
  });
  return ranges.every(it => it === ':') ? calls() : calls(fn(x => `${x}[${ranges.join(', ')}]`));
};

/** Takes samples in the order of the second bottom. */
export const batchReindex: PytorchRule = () => calls(joined((x = '', order = '') => `${x}[${order}.long()]`));
