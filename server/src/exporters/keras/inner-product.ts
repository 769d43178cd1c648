import { product } from '../../layers/shape.ts';
import { unsupported } from '../program/answer.ts';
import { fromFront } from './data-format.ts';
import { call, calls, type KerasRule, ranked } from './layer.ts';
import { flattened, inCaffeOrder, targetShape } from './reorder.ts';

/** Weights all axes from `axis` on, in the order in which Caffe holds them. */
export const innerProduct: KerasRule = ranked(({ message, bottom, top }, dataFormat) => {
  const { num_output, bias_term, axis } = message.inner_product_param;
  const first = fromFront(axis, bottom.length);
  const dense = call('Dense', { units: num_output, use_bias: bias_term ? undefined : false });
  if (first === 0) return unsupported('it weights the batch too');
  if (first === 1) return calls(...flattened(bottom, dataFormat), dense);
  if (first === bottom.length - 1) return inCaffeOrder(bottom, [dense], top, dataFormat);
  const target = targetShape([...bottom.slice(0, first), product(bottom.slice(first))]);
  if (!target) return unsupported('more than one size of its bottom is unknown');
  return inCaffeOrder(bottom, [call('Reshape', { target_shape: target }), dense], top, dataFormat);
});

/** A table look-up; the table's rows take in Caffe's bias. */
export const embed: KerasRule = ranked(({ message, bottom, top }, dataFormat) => {
  const { input_dim, num_output } = message.embed_param;
  const lookedUp = call('Embedding', { input_dim, output_dim: num_output });
  return inCaffeOrder(bottom, [lookedUp], top, dataFormat);
});
