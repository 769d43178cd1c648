import { hasRank, isKnown, product } from '../../layers/shape.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { unsupported } from '../program/answer.ts';
import { calls, type PytorchAnswer } from './call.ts';

/** Time first; `cont` as second bottom multiplies the state that goes into each step. */
export function recurrent(
  { message: { recurrent_param }, bottoms }: KerasLayer,
  helper: 'CaffeLSTM' | 'CaffeRNN',
): PytorchAnswer {
  const [bottom] = bottoms;
  if (recurrent_param.expose_hidden) return unsupported('its hidden state is a bottom and a top');
  if (bottoms.length > 2) return unsupported('it has a static input');
  if (!bottom || !hasRank(bottom)) return unsupported('the shape of its bottom is not known');
  const size = product(bottom.slice(2));
  if (!isKnown(size)) return unsupported('how many values it weights is not known');
  const text = `${helper}(${size}, ${recurrent_param.num_output})`;
  return calls({ kind: 'module', text, layout: 'recurrent', helper, takesAll: true });
}
