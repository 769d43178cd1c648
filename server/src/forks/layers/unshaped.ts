import { type BlobShape, unknown } from '../../layers/shape.ts';

/** The tops of a layer that does not count them and shapes the first one only. */
export function firstShaped(first: BlobShape, count: number, type: string): readonly BlobShape[] {
  return [first, ...Array<BlobShape>(count - 1).fill(unknown(`${type} makes no second top`))];
}
