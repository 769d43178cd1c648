import type { DataFormat } from '../keras/data-format.ts';
import type { LayoutName } from '../keras/layouts.ts';
import { type LayoutFunction, layoutFunctions } from './layouts.ts';

/** For Keras 1, whose kernels have another order of axes for each place of the channels. */
export function keras1Layouts(dataFormat: DataFormat): Record<LayoutName, LayoutFunction> {
  return { ...others, kernel: { name: 'kernel', text: kernels[dataFormat] } };
}

const kernels: Record<DataFormat, string> = {
  channels_first: kernelText('as (N, C, h, w)', 'values'),
  channels_last: kernelText('to (h, w, C, N)', 'values.transpose(*(list(range(2, values.ndim)) + [1, 0]))'),
};

function kernelText(order: string, turned: string): string {
  return `def kernel(values, *bias, **options):
    """Caffe's (N, C, h, w), of a Deconvolution (C, N, h, w), ${order}; Theano flips kernels."""
    values = values.swapaxes(0, 1) if options.get('deconvolution') else values
    values = np.flip(values, tuple(range(2, values.ndim))) if K.backend() == 'theano' else values
    # Convolution1D has the channels last, and an axis more.
    values = values.transpose(2, 1, 0)[:, None] if values.ndim == 3 else ${turned}
    return [values] + [it.ravel() for it in bias]`;
}

const others: Record<Exclude<LayoutName, 'kernel'>, LayoutFunction> = {
  ...layoutFunctions,
  sparseKernel: {
    name: 'sparse_kernel',
    text: `def sparse_kernel(values, *bias, **options):
    """The same, with zeros between the channels of groups and between the taps of a dilation."""
    n, c, taps = values.shape[0], values.shape[1], values.shape[2:]
    groups, steps = options.get('groups', 1), options.get('dilation', (1,) * len(taps))
    sizes = tuple(d * (k - 1) + 1 for d, k in zip(steps, taps))
    spread = np.zeros((n, groups * c) + sizes, values.dtype)
    for group in range(groups):
        rows = slice(group * n // groups, (group + 1) * n // groups)
        columns = slice(group * c, (group + 1) * c)
        spread[(rows, columns) + tuple(slice(None, None, d) for d in steps)] = values[rows]
    return kernel(spread, *bias, **options)`,
  },
  batchNorm: {
    name: 'batch_norm',
    text: `def batch_norm(mean, variance, factor, gamma=None, beta=None):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale come first here."""
    unscale = 1 / factor[0] if factor[0] else 0
    gamma = np.ones_like(mean) if gamma is None else gamma
    beta = np.zeros_like(mean) if beta is None else beta
    return [gamma, beta, mean * unscale, variance * unscale]`,
  },
  perChannel: {
    name: 'per_channel',
    text: `def per_channel(*blobs):
    """A factor for each channel, and a bias."""
    return list(blobs)`,
  },
  biasOnly: {
    name: 'bias_only',
    text: `def bias_only(bias):
    """Factors that change nothing, and the bias."""
    return [np.ones_like(bias), bias]`,
  },
};
