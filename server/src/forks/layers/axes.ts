import { canonicalAxis } from '../../layers/axis.ts';
import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { haveSameShape } from '../../layers/same-shape.ts';
import {
  agreedShape,
  type BlobShape,
  formatShape,
  isKnown,
  reasonOf,
  type Shape,
  sum,
  unknown,
} from '../../layers/shape.ts';
import { axisOutOfRange } from '../../problems/axis-out-of-range.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';

/** Synopsys: `SqueezeLayer::Reshape`. */
export const squeeze = defineForkLayer({
  type: 'Squeeze',
  category: 'common',
  summary: 'Takes axes of size 1 away.',
  param: 'squeeze_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp(layer) {
    const top = squeezed(layer);
    return top && { tops: [top] };
  },
  notes: ['Without axis all axes of size 1 go, the batch too if it is 1.'],
});

/** Synopsys: `ExpandDimsNDLayer::Reshape`. */
export const expandDims = defineForkLayer({
  type: 'ExpandDimsND',
  category: 'common',
  summary: 'Puts in axes of size 1.',
  param: 'expand_dims_nd_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp(layer) {
    const top = expanded(layer);
    return top && { tops: [top] };
  },
  notes: ['Each axis is counted in the bottom; −1 stands behind the last one.'],
});

/** Synopsys: `StackLayer::Reshape`. */
export const stack = defineForkLayer({
  type: 'Stack',
  category: 'common',
  summary: 'Lays blobs of one shape behind each other along a new axis.',
  param: 'stack_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom, bottoms, param } = layer;
    const axis = newAxis(layer, param.axis, 'stack_param.axis');
    if (axis === undefined || !haveSameShape(layer)) return undefined;
    return {
      tops: [agreedShape(bottoms.length > 1 ? bottoms : [bottom]).toSpliced(axis, 0, bottoms.length)],
    };
  },
});

/** Synopsys: `UnstackLayer::LayerSetUp` and `Reshape`. */
export const unstack = defineForkLayer({
  type: 'Unstack',
  category: 'common',
  summary: 'Makes a blob of each place along an axis: the way back from Stack.',
  param: 'unstack_param',
  bottoms: exactly(1),
  tops: atLeast(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const axis = canonicalAxis(layer, layer.bottom, layer.param.axis, { field: 'unstack_param.axis' });
    return axis === undefined
      ? undefined
      : { tops: Array<Shape>(layer.topCount).fill(layer.bottom.toSpliced(axis, 1)) };
  },
  notes: ['The number of tops is not compared with the size of the axis.'],
});

/** Synopsys: `BroadcastToLayer::LayerSetUp` and `Reshape`. */
export const broadcastTo = defineForkLayer({
  type: 'BroadcastTo',
  category: 'common',
  summary: 'Repeats a blob until it has the given shape.',
  param: 'broadcast_to_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => (canBroadcast(layer) ? { tops: [layer.param.shape] } : undefined),
  withoutRank: ({ param }) => [param.shape],
  notes: ['Only an axis of size 1, or one that the bottom lacks at the front, can be repeated.'],
});

/** Synopsys: `PadLayer::LayerSetUp` and `Reshape`; its MirrorPad has the same shapes. */
export const paddings: readonly LayerDefinition[] = [
  pad('Pad', 'Adds values of constant_values before and behind a blob along each axis.', 'pad_param'),
  pad(
    'MirrorPad',
    'Adds what is mirrored at the border before and behind a blob along each axis.',
    'mirror_pad_param',
  ),
];

function pad(type: string, summary: string, param: 'pad_param' | 'mirror_pad_param'): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'common',
    summary,
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { bottom, report } = layer;
      const { paddings: values } = layer.param;
      const count = values.length;
      const needs = `two for each of the ${bottom.length} axes`;
      if (count !== 2 * bottom.length)
        return report(wrongValueCount, { field: 'paddings', count, needs }, { field: param });
      const padded = bottom.map((dim, axis) => sum([dim, values[2 * axis] ?? 0, values[2 * axis + 1] ?? 0]));
      return { tops: [padded] };
    },
    notes: ['paddings holds two numbers for each axis, from the batch on: how many before, how many behind.'],
  });
}

function squeezed(layer: ForkSetUp<'squeeze_param'>): BlobShape | undefined {
  const { bottom, param } = layer;
  if (param.axis.length === 0) {
    const reason = reasonOf(bottom);
    return reason === undefined ? bottom.filter(dim => dim !== 1) : unknown(reason);
  }
  const gone: number[] = [];
  for (const [index, written] of param.axis.entries()) {
    const axis = canonicalAxis(layer, bottom, written, { field: 'squeeze_param.axis', index });
    if (axis === undefined) return undefined;
    const dim = bottom[axis] ?? 1;
    if (isKnown(dim) && dim !== 1)
      return reportBottom(layer, 0, `size 1 in axis ${axis}, which it takes away`);
    gone.push(axis);
  }
  return bottom.filter((_, axis) => !gone.includes(axis));
}

function expanded(layer: ForkSetUp<'expand_dims_nd_param'>): Shape | undefined {
  const { bottom, param } = layer;
  let top = bottom;
  for (const [index, written] of param.axis.entries()) {
    const at = { field: 'expand_dims_nd_param.axis', index };
    const axis =
      written < 0 ? canonicalAxis(layer, bottom, written, at) : newAxis(layer, written, at.field, index);
    if (axis === undefined) return undefined;
    top = top.toSpliced(axis + index + Number(written < 0), 0, 1);
  }
  return top;
}

/** The place of an axis that is put in, counted from the front, for a negative one from behind the last axis. */
function newAxis(
  { bottom, report }: Pick<ForkSetUp, 'bottom' | 'report'>,
  axis: number,
  field: string,
  index?: number,
): number | undefined {
  const places = bottom.length + 1;
  if (axis >= -places && axis < places) return axis < 0 ? axis + places : axis;
  const facts = { axis, field, axes: places, shape: formatShape(bottom) };
  return report(axisOutOfRange, facts, { field, ...(index !== undefined && { index }) });
}

function canBroadcast(layer: ForkSetUp<'broadcast_to_param'>): boolean {
  const { bottom, param, report } = layer;
  const { shape } = param;
  const field = 'broadcast_to_param.shape';
  const missing = shape.length - bottom.length;
  if (missing < 0) {
    const needs = `at least ${bottom.length}, as the bottom has`;
    report(wrongValueCount, { field: 'shape', count: shape.length, needs }, { field });
    return false;
  }
  const index = shape.findIndex((size, i) => i >= missing && !canRepeat(bottom, i - missing, size));
  if (index === -1) return true;
  const dim = bottom[index - missing];
  const needs = dim === undefined || !isKnown(dim) || dim === 1 ? 'at least 1' : `${dim}, as in the bottom`;
  report(valueOutOfBounds, { field: 'shape', value: shape[index] ?? 0, needs }, { field, index });
  return false;
}

function canRepeat(bottom: Shape, axis: number, size: number): boolean {
  const dim = bottom[axis] ?? 1;
  return size > 0 && (!isKnown(dim) || dim === 1 || dim === size);
}
