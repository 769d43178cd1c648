import { hasRank } from '../../layers/shape.ts';
import { call, type KerasCall, type KerasLayer } from './layer.ts';
import type { KerasValue } from './python.ts';

/** The call without arguments that are at their defaults, which every version of Keras shares. */
export function withoutDefaults([step, args]: KerasCall, { tops: [top] }: KerasLayer): KerasCall {
  const { strides, padding, axis } = args;
  const isLast = step === 'Softmax' && top !== undefined && hasRank(top) && axis === top.length - 1;
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
