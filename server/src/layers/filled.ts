import { emptyBlob } from '../problems/empty-blob.ts';
import type { LayerContext } from './define.ts';
import { type Dim, formatShape, product } from './shape.ts';

/**
 * Whether none of these sizes of bottom `i` is 0; reports it otherwise. Caffe keeps no memory for an empty
 * blob, and stops if a layer wants some of that size when it is set up (`Blob::mutable_cpu_data`).
 */
export function isFilled(
  { bottoms, bottomNames, report }: LayerContext,
  sizes: readonly Dim[],
  i: number,
): boolean {
  if (product(sizes) !== 0) return true;
  const facts = { blob: bottomNames[i] ?? '', shape: formatShape(bottoms[i] ?? []) };
  report(emptyBlob, facts, { field: 'bottom', index: i });
  return false;
}
