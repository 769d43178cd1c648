import { type BlobShape, hasRank, isKnown } from '../../layers/shape.ts';
import { unsupported } from '../program/answer.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import { call, calls, type KerasCall, type KerasRule } from './layer.ts';

/** One `Input` for each top, fed from Python. */
export const input: KerasRule = ({ tops }, dataFormat) => {
  const steps = tops.flatMap(top => inputOf(top, dataFormat));
  return steps.length === tops.length ? calls(...steps) : unsupported('the number of axes is not known');
};

function inputOf(top: BlobShape, dataFormat: DataFormat): KerasCall[] {
  if (!hasRank(top)) return [];
  const sizes = inKerasOrder(top, dataFormat).slice(1);
  return [call('Input', { shape: sizes.map(dim => (isKnown(dim) ? dim : null)) })];
}
