import { cropOutOfBounds } from '../problems/crop-out-of-bounds.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import { canonicalAxis } from './axis.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isKnown } from './shape.ts';

export const crop = defineLayer({
  type: 'Crop',
  category: 'common',
  summary: 'Cuts the first bottom to the size of the second, from one axis on.',
  param: 'crop_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: cropTo,
  notes: [
    'Of the second bottom only the sizes are read.',
    'One offset is for every axis that is cropped; none means 0: it does not crop to the middle.',
  ],
});

/** Caffe: `CropLayer::LayerSetUp` and `Reshape`. */
function cropTo(layer: SetUp<'crop_param'>): Outcome | undefined {
  const { param, bottom, bottoms, report } = layer;
  const [, reference = []] = bottoms;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'crop_param.axis' });
  if (axis === undefined) return undefined;
  const count = param.offset.length;
  const cropped = bottom.length - axis;
  if (count > 1 && count !== cropped) {
    const needs = `one, or one for each of the ${cropped} axes that are cropped`;
    const at = { field: 'crop_param.offset', index: count - 1 };
    return report(wrongValueCount, { field: 'offset', count, needs }, at);
  }
  const axes = bottom.length;
  if (!bottomHasAxes(layer, 1, axes, Number.POSITIVE_INFINITY, `the ${axes} of the first bottom`))
    return undefined;
  const fits = bottom.every((_, i) => i < axis || isInside(layer, i, i - axis));
  return fits ? { tops: [[...bottom.slice(0, axis), ...reference.slice(axis, axes)]] } : undefined;
}

/** Whether the crop ends inside axis `axis`, the `nth` of those that are cropped. */
function isInside({ param, bottoms, report }: SetUp<'crop_param'>, axis: number, nth: number): boolean {
  const [available = 1, size = 1] = bottoms.map(shape => shape[axis] ?? 1);
  const isShared = param.offset.length === 1;
  const offset = param.offset[isShared ? 0 : nth] ?? 0;
  if (!isKnown(available) || !isKnown(size) || available - offset >= size) return true;
  const at =
    param.offset.length > 0 ? { field: 'crop_param.offset', index: nth } : { field: 'bottom', index: 1 };
  // Where another offset would do, the branches are not to blame.
  const pair = { bottoms: [0, 1], axes: [axis, axis] } as const;
  report(cropOutOfBounds, { axis, size, offset, available, ...(available < size && { pair }) }, at);
  return false;
}
