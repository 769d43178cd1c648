import type { BlobShape } from '../schema/caffe.generated.ts';

/** The sizes that a BlobShape holds, cut to 32 bits (Caffe: `Blob::Reshape`). */
export function writtenShape({ dim }: BlobShape): readonly number[] {
  return dim.map(cutTo32Bits);
}

/** What becomes of a larger number in a C++ int. */
export function cutTo32Bits(size: number): number {
  return size | 0;
}
