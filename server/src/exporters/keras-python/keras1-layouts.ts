import type { DataFormat } from '../keras/data-format.ts';
import type { LayoutName } from '../keras/layouts.ts';
import { type LayoutFunction, layoutFunctions } from './layouts.ts';

/** For Keras 1, whose kernels have another order of axes for each place of the channels. */
export function keras1Layouts(dataFormat: DataFormat): Record<LayoutName, LayoutFunction> {
  return { ...others, kernel: { name: 'kernel', text: kernels[dataFormat] } };
}

const kernels: Record<DataFormat, string> = {
  channels_first: `def kernel(values, *bias, **options):
    """Caffe's (N, C, h, w), of a Deconvolution (C, N, h, w), as (N, C, h, w); Theano flips kernels."""
    values = values.swapaxes(0, 1) if options.get('deconvolution') else values
    values = values[:, :, ::-1, ::-1] if K.backend() == 'theano' else values
    return [values] + [it.ravel() for it in bias]`,
  channels_last: `def kernel(values, *bias, **options):
    """Caffe's (N, C, h, w), of a Deconvolution (C, N, h, w), to (h, w, C, N); Theano flips kernels."""
    values = values.swapaxes(0, 1) if options.get('deconvolution') else values
    values = values[:, :, ::-1, ::-1] if K.backend() == 'theano' else values
    return [values.transpose(2, 3, 1, 0)] + [it.ravel() for it in bias]`,
};

const others: Record<Exclude<LayoutName, 'kernel'>, LayoutFunction> = {
  ...layoutFunctions,
  sparseKernel: {
    name: 'sparse_kernel',
    text: `def sparse_kernel(values, *bias, **options):
    """The same, with zeros between the channels of groups and between the taps of a dilation."""
    n, c, h, w = values.shape
    groups, (dy, dx) = options.get('groups', 1), options.get('dilation', (1, 1))
    spread = np.zeros((n, groups * c, dy * (h - 1) + 1, dx * (w - 1) + 1), values.dtype)
    for group in range(groups):
        rows = slice(group * n // groups, (group + 1) * n // groups)
        spread[rows, group * c:(group + 1) * c, ::dy, ::dx] = values[rows]
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
