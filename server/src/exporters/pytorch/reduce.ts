import { hasRank, isComplete } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { fromFront } from '../keras/data-format.ts';
import { python } from '../keras/python.ts';
import { unsupported } from '../program/answer.ts';
import { calls, fn, type PytorchRule } from './call.ts';

/** The sum or mean of the values over all axes from one on. */
export const reduction: PytorchRule = ({ message: { reduction_param }, bottoms: [bottom] }) => {
  const { operation, axis, coeff } = reduction_param;
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const axes = [...bottom.keys()].slice(fromFront(axis, bottom.length));
  const factor = coeff === 1 ? '' : `${python(coeff)} * `;
  const name = operation === 'MEAN' ? 'mean' : 'sum';
  return calls(fn(x => `${factor}${x}${before[operation]}.${name}(${python(axes)})`));
};

const before: Record<'SUM' | 'ASUM' | 'SUMSQ' | 'MEAN', string> = {
  SUM: '',
  ASUM: '.abs()',
  SUMSQ: '.square()',
  MEAN: '',
};

/** The places of the largest values along an axis, or in the whole sample; or the values along an axis. The batch may change. */
export const argMax: PytorchRule = ({ message: { argmax_param: param }, tops: [top] }) => {
  const { top_k, out_max_val, axis } = param;
  if (has(param, 'axis'))
    return calls(fn(x => `${x}.topk(${top_k}, ${axis})${out_max_val ? '.values' : '.indices.float()'}`));
  if (out_max_val) return unsupported('it gives places and values in one blob');
  const sizes = top && hasRank(top) ? top.slice(1) : undefined;
  if (!sizes || !isComplete(sizes)) return unsupported('the shape of its top is not known');
  return calls(
    fn(x => `${x}.flatten(1).topk(${top_k}).indices.float().reshape(${[-1, ...sizes].join(', ')})`),
  );
};
