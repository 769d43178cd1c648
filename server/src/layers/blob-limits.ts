/** Axes of a blob at most (Caffe: `kMaxBlobAxes`). */
export const MAX_AXES = 32;

/** Values of a blob at most, and so its sizes (Caffe: `Blob::Reshape`, which counts in an `int`). */
export const INT_MAX = 2 ** 31 - 1;
