import { conflictingFields } from '../problems/conflicting-fields.ts';
import { has } from '../schema/message.ts';
import { canonicalAxis } from './axis.ts';
import type { LayerContext } from './define.ts';

/**
 * The axis by `axis`, or by the deprecated field that counts only from the front (Caffe: `ConcatLayer` and
 * `SliceLayer`). Reports and gives undefined if both are written, or if the bottom has no such axis.
 */
export function axisOrDim<Dim extends string>(
  layer: LayerContext & { readonly param: { readonly axis: number } & Readonly<Record<Dim, number>> },
  path: string,
  dim: Dim,
): number | undefined {
  const { param, bottom, report } = layer;
  const at = { field: `${path}.${dim}` };
  if (!has<Record<string, number>>(param, dim))
    return canonicalAxis(layer, bottom, param.axis, { field: `${path}.axis` });
  if (has(param, 'axis')) return report(conflictingFields, { field: dim, other: 'axis' }, at);
  return canonicalAxis(layer, bottom, param[dim], at);
}
