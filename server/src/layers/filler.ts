import { badFiller } from '../problems/bad-filler.ts';
import { unknownFiller } from '../problems/unknown-filler.ts';
import { fillerTypes } from '../schema/caffe.generated.ts';
import { nearest } from '../text/nearest.ts';
import type { Filler, LayerContext, ParamBlob } from './define.ts';
import { formatShape, isKnown, product, type Shape } from './shape.ts';

/** Checks that the blob's filler exists and can fill it (Caffe: `filler.hpp`). */
export function checkFiller(
  { report }: Pick<LayerContext, 'report'>,
  { filler, role, shape }: ParamBlob,
): void {
  if (!filler) return;
  const { param } = filler;
  if (!fillerExists({ report }, filler)) return;
  const why = obstacle(param.type, param.sparse, shape);
  if (why !== undefined)
    report(badFiller, { type: param.type, role, shape: formatShape(shape), why }, filler);
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

function obstacle(type: string, sparse: number, shape: Shape): string | undefined {
  const [, , height = 1, width = 1] = shape;
  if (type === 'bilinear' && shape.length !== 4) return 'it needs four axes';
  if (type === 'bilinear' && isKnown(height) && isKnown(width) && height !== width)
    return 'the kernel is not square';
  if (product(shape) === 0) return 'the blob is empty';
  if (shape.length === 0 && needsAxes(type)) return 'the blob is a scalar';
  if (type === 'gaussian') {
    if (sparse < -1) return 'sparse is at least -1';
    return sparse >= 0 && shape.length === 0 ? 'a scalar cannot be sparse' : undefined;
  }
  return sparse !== -1 ? 'only gaussian can be sparse' : undefined;
}

function needsAxes(type: string): boolean {
  return type === 'positive_unitball' || type === 'xavier' || type === 'msra';
}
