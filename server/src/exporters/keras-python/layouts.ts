import type { LayoutName } from '../keras/layouts.ts';

/** A function of Python's that makes a layer's weights of Caffe's blobs. */
export interface LayoutFunction {
  readonly name: string;
  readonly text: string;
}

/** For Keras 2 and 3: one function for each layout. */
export const layoutFunctions: Record<LayoutName, LayoutFunction> = {
  kernel: {
    name: 'kernel',
    text: `def kernel(values, *bias):
    """Caffe's (N, C, h, w) to (h, w, C, N)."""
    return [values.transpose(*range(2, values.ndim), 1, 0), *map(np.ravel, bias)]`,
  },
  sparseKernel: {
    name: 'sparse_kernel',
    text: `def sparse_kernel(values, *bias, groups=1, dilation=None):
    """The same, with zeros between the channels of groups and between the taps of a dilation."""
    n, c, *taps = values.shape
    steps = dilation or [1] * len(taps)
    spread = np.zeros((n, groups * c, *(d * (k - 1) + 1 for d, k in zip(steps, taps))), values.dtype)
    for group in range(groups):
        rows = slice(group * n // groups, (group + 1) * n // groups)
        columns = slice(group * c, (group + 1) * c)
        spread[(rows, columns, *(slice(None, None, d) for d in steps))] = values[rows]
    return [spread.transpose(*range(2, spread.ndim), 1, 0), *map(np.ravel, bias)]`,
  },
  dense: {
    name: 'dense',
    text: `def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K), in old files (1, 1, N, K), to (K, N)."""
    matrix = matrix.reshape(matrix.shape[-2:])
    return [matrix if transposed else matrix.T, *map(np.ravel, bias)]`,
  },
  batchNorm: {
    name: 'batch_norm',
    text: `def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; factor and bias of a Scale come first."""
    unscale = 1 / factor[0] if factor[0] else 0
    return [*scale, mean * unscale, variance * unscale]`,
  },
  perChannel: {
    name: 'per_channel',
    text: `def per_channel(factors, *bias):
    """A factor for each channel as a 1 x 1 kernel."""
    return [factors.reshape(1, 1, -1, 1), *bias]`,
  },
  biasOnly: {
    name: 'bias_only',
    text: `def bias_only(bias):
    """A 1 x 1 kernel that changes nothing, and the bias."""
    return [np.ones((1, 1, bias.size, 1), bias.dtype), bias]`,
  },
  reshaped: {
    name: 'reshaped',
    text: `def reshaped(values, shape):
    return [values.reshape(shape)]`,
  },
  embedding: {
    name: 'embedding',
    text: `def embedding(table, bias=0):
    """The bias goes into every row of the table."""
    return [(table + bias).reshape(table.shape[-2:])]`,
  },
  unchanged: {
    name: 'unchanged',
    text: `def unchanged(*blobs):
    return list(blobs)`,
  },
};
