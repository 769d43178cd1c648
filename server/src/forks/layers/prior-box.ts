import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { isKnown, product, unknown } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

type PriorBox = ForkSetUp<'prior_box_param'>;

/** SSD: `PriorBoxLayer::LayerSetUp` and `Reshape`. */
export const priorBox = priorBoxWith(boxesAtEachPlace);

/** Synopsys: `PriorBoxLayer::LayerSetUp`, which knows the boxes of FaceBoxes and of Keras, and takes a list of them. */
export const priorBoxOfSynopsys = priorBoxWith(
  layer => {
    const { faceboxes = false, box_width = [], keras = false, min_size, max_size } = layer.param;
    if (!areSizesSound(layer) || !areBoxesPaired(layer)) return undefined;
    const ratios = keras ? ratiosOfKeras(layer.param) : aspectRatios(layer);
    const isFaceBoxes = faceboxes && min_size.length === 3;
    const boxes = (isFaceBoxes ? 21 : ratios.length * min_size.length) + max_size.length;
    return box_width.length || boxes;
  },
  [
    'box_width and box_height list the boxes themselves, and min_size does not count then.',
    'faceboxes with three min_size lays 21 boxes over each place, the small ones closer together.',
  ],
);

/** A PriorBox whose boxes at each place `count` counts, and checks where it must. */
function priorBoxWith(
  count: (layer: PriorBox) => number | undefined,
  notes: readonly string[] = [],
): LayerDefinition {
  return defineForkLayer({
    type: 'PriorBox',
    category: 'vision',
    summary: 'Lays boxes of given sizes and shapes over each place of a map, for a detector to start from.',
    param: 'prior_box_param',
    bottoms: atLeast(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const map = legacyBottom(layer, 0);
      const boxes = count(layer);
      if (!map || boxes === undefined || !areSettingsSound(layer)) return undefined;
      const values = product([map[2], map[3], boxes, 4]);
      if (isKnown(values) && values <= 0)
        return reportBottom(layer, 0, 'at least one place, and one box at each of them');
      return { tops: [[1, 2, values]] };
    },
    withoutRank: ({ reason }) => [[1, 2, unknown(reason)]],
    notes: [
      'The top has one row for the corners of the boxes and one for their variances, whatever the batch is.',
      'Of the second bottom, the data, only height and width are read, and these at run time.',
      'Boxes at each place: for each min_size one for each aspect ratio (1 among them, and 1 over it with flip), and one for each max_size.',
      ...notes,
    ],
  });
}

/** The number of boxes at each place. */
function boxesAtEachPlace(layer: PriorBox): number | undefined {
  const { param, report } = layer;
  const { length } = param.min_size;
  if (length === 0) return report(notPositive, { field: 'min_size' }, { field: 'prior_box_param.min_size' });
  return areSizesSound(layer) ? length * aspectRatios(layer).length + param.max_size.length : undefined;
}

/** The aspect ratios of the boxes: 1, each new one that is written, and with `flip` 1 over it. */
function aspectRatios({ param: { aspect_ratio, flip } }: Pick<PriorBox, 'param'>): number[] {
  const ratios = [1];
  for (const ratio of aspect_ratio) {
    if (ratios.some(it => Math.abs(ratio - it) < 1e-6)) continue;
    ratios.push(ratio);
    // Caffe does not look whether this one is there already.
    if (flip) ratios.push(1 / ratio);
  }
  return ratios;
}

/** The same, but for the ratios by `flip`: they come last, and none comes twice. */
function ratiosOfKeras({ aspect_ratio, flip }: PriorBox['param']): number[] {
  const all = [1, ...aspect_ratio, ...(flip ? aspect_ratio.map(ratio => 1 / ratio) : [])];
  return all.filter((ratio, i) => !all.slice(0, i).some(it => Math.abs(ratio - it) < 1e-6));
}

function areBoxesPaired({ param: { box_width = [], box_height = [] }, report }: PriorBox): boolean {
  const { length: count } = box_height;
  if (box_width.length === 0 || count === box_width.length) return true;
  const facts = { field: 'box_height', count, needs: `${box_width.length}, as box_width has` };
  report(wrongValueCount, facts, { field: 'prior_box_param.box_height', index: count - 1 });
  return false;
}

/** Whether each size is positive, and each `max_size` larger than its `min_size`. */
function areSizesSound({ param, report }: PriorBox): boolean {
  const { min_size, max_size } = param;
  const least = min_size.findIndex(size => size <= 0);
  if (least !== -1) return isAbove(report, 'min_size', min_size, least, 0);
  if (max_size.length === 0) return true;
  if (max_size.length !== min_size.length) {
    const facts = { field: 'max_size', count: max_size.length, needs: `${min_size.length}, as min_size has` };
    report(wrongValueCount, facts, { field: 'prior_box_param.max_size', index: max_size.length - 1 });
    return false;
  }
  const i = max_size.findIndex((size, at) => size <= (min_size[at] ?? 0));
  return i === -1 || isAbove(report, 'max_size', max_size, i, min_size[i] ?? 0);
}

type ManyValued = 'min_size' | 'max_size' | 'variance';

function isAbove(
  report: PriorBox['report'],
  field: ManyValued,
  values: readonly number[],
  index: number,
  least: number,
): boolean {
  const value = values[index] ?? 0;
  if (value > least) return true;
  const needs = `more than ${least}`;
  report(valueOutOfBounds, { field, value, needs }, { field: `prior_box_param.${field}`, index });
  return false;
}

function areSettingsSound(layer: PriorBox): boolean {
  const isImageSound = isPairSound(layer, 'img_size', ['img_h', 'img_w']);
  const isStepSound = isPairSound(layer, 'step', ['step_h', 'step_w']);
  return areVariancesSound(layer) && isImageSound && isStepSound;
}

function areVariancesSound({ param: { variance }, report }: PriorBox): boolean {
  const { length } = variance;
  if (length > 1 && length !== 4) {
    const facts = { field: 'variance', count: length, needs: 'one for all, or four for the coordinates' };
    report(wrongValueCount, facts, { field: 'prior_box_param.variance', index: length - 1 });
    return false;
  }
  const i = variance.findIndex(value => value <= 0);
  return i === -1 || isAbove(report, 'variance', variance, i, 0);
}

type Size = 'img_size' | 'img_h' | 'img_w' | 'step' | 'step_h' | 'step_w';

/** One value for both axes, or two by their names; each of those that are written is positive. */
function isPairSound(layer: PriorBox, field: Size, byName: readonly [Size, Size]): boolean {
  const { param, report } = layer;
  const [written, another] = byName.filter(name => has(param, name));
  if (!written) return !has(param, field) || isSizePositive(layer, field);
  const at = { field: `prior_box_param.${written}` };
  if (has(param, field)) report(conflictingFields, { field: written, other: field }, at);
  else if (another) return byName.every(name => isSizePositive(layer, name));
  else {
    const partner = written === byName[0] ? byName[1] : byName[0];
    report(missingPartner, { field: written, partner, why: 'left out, it reads as 0' }, at);
  }
  return false;
}

/** Image sizes are whole numbers, steps need not be. */
function isSizePositive(layer: PriorBox, field: Size): boolean {
  const value = layer.param[field];
  if (field.startsWith('img')) return isPositive(layer, value, `prior_box_param.${field}`, true);
  if (value > 0) return true;
  layer.report(
    valueOutOfBounds,
    { field, value, needs: 'more than 0' },
    { field: `prior_box_param.${field}` },
  );
  return false;
}
