import type { LayerParameter } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';

/** Whether no value of a layer's tops is negative, whatever its weights, given the same of its bottoms. */
export function isNonNegative(
  { type, relu_param, eltwise_param }: Message<LayerParameter>,
  bottoms: readonly boolean[],
): boolean {
  if (type === 'ReLU') return relu_param.negative_slope === 0;
  if (type === 'Eltwise' && eltwise_param.coeff.some(it => it < 0)) return false;
  return makers.has(type) || (keepers.has(type) && bottoms.every(it => it));
}

/** Layers whose function has no negative values. */
const makers: ReadonlySet<string> = new Set(['AbsVal', 'BNLL', 'Exp', 'Sigmoid', 'Softmax', 'Threshold']);

/** Layers that bring in no sign of their own. */
const keepers: ReadonlySet<string> = new Set([
  'Concat',
  'Crop',
  'Dropout',
  'Eltwise',
  'Flatten',
  'LRN',
  'Pooling',
  'Reshape',
  'Slice',
  'Split',
  'Tile',
]);
