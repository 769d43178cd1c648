import { type BlobShape, hasRank, shapesDiffer } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { unsupported } from '../program/answer.ts';
import { kerasAxis } from './data-format.ts';
import { call, calls, type KerasRule, ranked } from './layer.ts';

/** Joins the bottoms along an axis; a single one passes through. */
export const concat: KerasRule = ranked(({ message, bottom, bottoms }, dataFormat) => {
  const { concat_param: param } = message;
  if (bottoms.length === 1) return calls();
  const written = has(param, 'concat_dim') ? param.concat_dim : param.axis;
  const axis = kerasAxis(written, bottom.length, dataFormat);
  return axis === 0 ? unsupported('it joins batches') : calls(call('Concatenate', { axis }));
});

/** The sum, product or maximum of the bottoms; only a sum has coefficients (Caffe: `EltwiseLayer`). */
export const eltwise: KerasRule = ({ message, bottoms }) => {
  const { operation, coeff } = message.eltwise_param;
  if (!haveOneShape(bottoms)) return unsupported(differentShapes);
  if (operation === 'PROD') return calls(call('Multiply'));
  if (operation === 'MAX') return calls(call('Maximum'));
  // In some forks a bottom may stand alone.
  if (coeff.every(it => it === 1)) return bottoms.length === 1 ? calls() : calls(call('Add'));
  const isDifference = coeff.length === 2 && coeff[0] === 1 && coeff[1] === -1;
  return calls(isDifference ? call('Subtract') : call('WeightedSum', { coeff }));
};

/** Whether all have the same shape, as far as it is known: in some forks the second may have fewer axes. */
export function haveOneShape(bottoms: readonly BlobShape[]): boolean {
  const [first, ...others] = bottoms.filter(hasRank);
  return first === undefined || !others.some(it => shapesDiffer(first, it));
}

export const differentShapes = 'its bottoms have different shapes';
