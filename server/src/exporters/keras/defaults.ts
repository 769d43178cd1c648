import { hasRank } from '../../layers/shape.ts';
import type { Dialect } from './dialects.ts';
import { call, type KerasCall, type KerasLayer } from './layer.ts';
import type { KerasValue } from './python.ts';

/** The call without arguments that are at their defaults, which every version of Keras shares. */
export function withoutDefaults(
  [step, args]: KerasCall,
  { tops: [top] }: KerasLayer,
  { softmaxRank }: Dialect,
): KerasCall {
  const { strides, padding, axis } = args;
  const rank = top && hasRank(top) ? top.length : 0;
  const isLast = step === 'Softmax' && rank <= softmaxRank && axis === rank - 1;
  return call(step, {
    ...args,
    ...(step.startsWith('Conv') && isAllOnes(strides) && { strides: undefined }),
    ...(padding === 'valid' && { padding: undefined }),
    ...(isLast && { axis: undefined }),
  });
}

function isAllOnes(value: KerasValue | undefined): boolean {
  return Array.isArray(value) && value.every(it => it === 1);
}
