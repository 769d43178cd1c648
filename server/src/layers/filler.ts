import { badFiller } from '../problems/bad-filler.ts';
import { unknownFiller } from '../problems/unknown-filler.ts';
import { type FillerParameter, fillerTypes } from '../schema/caffe.generated.ts';
import { nearest } from '../text/nearest.ts';
import type { Filler, LayerContext, ParamBlob } from './define.ts';
import { type Dim, differ, formatShape, isKnown, product, type Shape } from './shape.ts';

/** Checks that the blob's filler exists and can fill it (Caffe: `filler.hpp`). */
export function checkFiller(
  { report }: Pick<LayerContext, 'report'>,
  { filler, role, shape, rows = shape[0] ?? 1 }: ParamBlob,
): void {
  if (!filler) return;
  const { param } = filler;
  if (!fillerExists({ report }, filler)) return;
  const why = obstacle(param, shape, rows);
  if (why !== undefined)
    report(badFiller, { type: param.type, role, shape: formatShape(shape), why }, filler);
}

/** A constant filler as Caffe makes it itself where none is written. */
export function constantFiller(value: number): FillerParameter {
  return {
    type: 'constant',
    value,
    min: 0,
    max: 1,
    mean: 0,
    std: 1,
    sparse: -1,
    variance_norm: 'FAN_IN',
  };
}

/** Whether Caffe has a filler of that type; reports it otherwise (Caffe: `GetFiller`). */
export function fillerExists(
  { report }: Pick<LayerContext, 'report'>,
  { param: { type }, field, index }: Filler,
): boolean {
  if (fillerTypes.some(it => it === type)) return true;
  const close = nearest(type, fillerTypes);
  const facts = { type, known: fillerTypes, ...(close !== undefined && { nearest: close }) };
  report(unknownFiller, facts, { field: `${field}.type`, ...(index !== undefined && { index }) });
  return false;
}

/** Why the filler cannot fill the shape; undefined if it can. */
function obstacle(
  { type, sparse, min, max, std }: FillerParameter,
  shape: Shape,
  rows: Dim,
): string | undefined {
  const [, , height = 1, width = 1] = shape;
  if (type === 'bilinear' && shape.length !== 4) return 'it needs four axes';
  if (type === 'bilinear' && differ(height, width)) return 'the kernel is not square';
  if (product(shape) === 0) return 'the blob is empty';
  if (shape.length === 0 && needsAxes(type)) return 'the blob is a scalar';
  if (type === 'uniform' && !(min <= max)) return `min (${min}) is above max (${max})`;
  if (type === 'gaussian')
    return std > 0 ? sparsityObstacle(sparse, rows, shape) : `std is ${std}, not above 0`;
  return sparse === -1 ? undefined : 'only gaussian can be sparse';
}

/** Caffe keeps each value with the probability sparse / outputs. */
function sparsityObstacle(sparse: number, outputs: Dim, shape: Shape): string | undefined {
  if (sparse < -1) return 'sparse is at least -1';
  if (sparse >= 0 && shape.length === 0) return 'a scalar cannot be sparse';
  return isKnown(outputs) && sparse > outputs
    ? `sparse (${sparse}) is above the ${outputs} outputs`
    : undefined;
}

function needsAxes(type: string): boolean {
  return type === 'positive_unitball' || type === 'xavier' || type === 'msra';
}
