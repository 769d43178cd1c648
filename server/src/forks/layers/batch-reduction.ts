import { canonicalAxis } from '../../layers/axis.ts';
import { exactly, type Outcome } from '../../layers/define.ts';
import { isKnown } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';

type Context = ForkSetUp<'batch_reduction_param'>;

/** yjxiong: `BatchReductionLayer::LayerSetUp` and `Reshape`. */
export const batchReduction = defineForkLayer({
  type: 'BatchReduction',
  category: 'common',
  summary:
    'Sums or averages along one axis, all of it or the levels of a pyramid: over the segments of a video.',
  param: 'batch_reduction_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: reduce,
  notes: [
    'A level l stands for l² entries of the axis, and becomes one; level: 1 alone takes the whole axis away.',
    'Unlike Reduction it keeps the axes behind the one that it reduces.',
  ],
});

function reduce(layer: Context): Outcome | undefined {
  const { bottom, param } = layer;
  const levels = param.level.length > 0 ? param.level : [1];
  const at = { field: 'batch_reduction_param.reduction_param.axis' };
  const axis = canonicalAxis(layer, bottom, param.reduction_param.axis, at);
  if (axis === undefined || !areSettingsSound(layer, levels)) return undefined;
  const isWhole = levels.length === 1 && levels[0] === 1;
  if (!isWhole && !areLevelsComplete(layer, levels, axis)) return undefined;
  const last = bottom.length - 2;
  if (param.pos && axis > last) {
    const needs = `at most ${last}, since pos takes the next axis too`;
    isInBounds(layer, at.field, { value: axis, isKept: false, needs });
    return undefined;
  }
  const kept = isWhole ? [] : [levels.length];
  return { tops: [[...bottom.slice(0, axis), ...kept, ...bottom.slice(axis + (param.pos ? 2 : 1))]] };
}

function areSettingsSound({ layer, param, report }: Context, levels: readonly number[]): boolean {
  const { operation } = param.reduction_param;
  const path = 'batch_reduction_param';
  const at = { field: `${path}.reduction_param.operation` };
  const why = 'it is for one level';
  if (operation === 'ASUM' || operation === 'SUMSQ')
    report(
      refusedField,
      { type: layer.type, field: 'operation', instead: 'it knows SUM, MEAN and TOPK' },
      at,
    );
  else if (levels.length > 1 && param.pos)
    report(conflictingFields, { field: 'pos', other: 'several levels', why }, { field: `${path}.pos` });
  // In this fork the operation has one more value.
  else if (levels.length > 1 && (operation as string) === 'TOPK')
    report(conflictingFields, { field: 'operation: TOPK', other: 'several levels', why }, at);
  else return true;
  return false;
}

/** Whether the levels take up the whole axis. */
function areLevelsComplete(layer: Context, levels: readonly number[], axis: number): boolean {
  const entries = levels.reduce((count, level) => count + level * level, 0);
  const size = layer.bottom[axis] ?? 1;
  if (!isKnown(size) || size === entries) return true;
  reportBottom(layer, 0, `${entries} along axis ${axis}, the sum of the squares of level`);
  return false;
}
