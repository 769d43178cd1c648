/** The ways in which Caffe's blobs become a module's parameters. */
export type LayoutName = keyof typeof layoutFunctions;

/** Functions of Python's that name what they make as the module does. */
export const layoutFunctions = {
  plain: `def plain(weight, *bias):
    """As Caffe holds them."""
    return named(weight=weight, bias=bias)`,
  transposed: `def transposed(matrix, *bias):
    """Caffe's (K, N) to (N, K)."""
    return named(weight=matrix.T, bias=bias)`,
  batch_norm: `def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale follow."""
    unscale = 1 / factor[0] if factor[0] else 0
    statistics = {'running_mean': mean * unscale, 'running_var': variance * unscale}
    return {**statistics, **(named(weight=scale[0], bias=scale[1:]) if scale else {})}`,
  embedding: `def embedding(table, bias=0):
    """The bias goes into every row of the table."""
    return {'weight': table + bias}`,
  only_bias: `def only_bias(bias):
    return {'bias': bias}`,
  recurrent: `def recurrent(*blobs):
    """In the order in which the module makes them."""
    return dict(zip(('input_kernel', 'bias', 'state_kernel', 'output_kernel', 'output_bias'), blobs))`,
};

/** What several of them share. */
export const named = `def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}`;
