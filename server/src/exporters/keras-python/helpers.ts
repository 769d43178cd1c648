/** What Keras has no layer for, as Python: `ops` is the module of functions, `mean` its function for means. */
export function helpersWith(ops: string, mean: string): Readonly<Record<string, string>> {
  return {
    CaffeLSTM: `class CaffeLSTM(layers.Layer):
    """Caffe's LSTM: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, units, batch_last=False, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.batch_last = batch_last

    def build(self, shapes):
        size = shapes[0][1 if self.batch_last else 2]
        self.input_kernel = self.add_weight(shape=(4 * self.units, size), name='input_kernel')
        self.bias = self.add_weight(shape=(4 * self.units,), name='bias')
        self.state_kernel = self.add_weight(shape=(4 * self.units, self.units), name='state_kernel')

    def call(self, inputs):
        x, cont = inputs
        x = ${ops}.transpose(x, (0, 2, 1)) if self.batch_last else x
        state = cell = ${ops}.zeros((x.shape[1], self.units))
        states = []
        for t in range(x.shape[0]):
            going_on = ${ops}.expand_dims(cont[t], -1)
            gates = ${ops}.matmul(x[t], ${ops}.transpose(self.input_kernel)) + self.bias
            gates = gates + ${ops}.matmul(going_on * state, ${ops}.transpose(self.state_kernel))
            i, f, o, g = ${ops}.split(gates, 4, axis=1)
            cell = going_on * ${ops}.sigmoid(f) * cell + ${ops}.sigmoid(i) * ${ops}.tanh(g)
            state = ${ops}.sigmoid(o) * ${ops}.tanh(cell)
            states.append(state)
        y = ${ops}.stack(states)
        return ${ops}.transpose(y, (0, 2, 1)) if self.batch_last else y`,
    CaffeRNN: `class CaffeRNN(layers.Layer):
    """Caffe's RNN: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, units, batch_last=False, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.batch_last = batch_last

    def build(self, shapes):
        size = shapes[0][1 if self.batch_last else 2]
        self.input_kernel = self.add_weight(shape=(self.units, size), name='input_kernel')
        self.bias = self.add_weight(shape=(self.units,), name='bias')
        self.state_kernel = self.add_weight(shape=(self.units, self.units), name='state_kernel')
        self.output_kernel = self.add_weight(shape=(self.units, self.units), name='output_kernel')
        self.output_bias = self.add_weight(shape=(self.units,), name='output_bias')

    def call(self, inputs):
        x, cont = inputs
        x = ${ops}.transpose(x, (0, 2, 1)) if self.batch_last else x
        state = ${ops}.zeros((x.shape[1], self.units))
        outputs = []
        for t in range(x.shape[0]):
            given = ${ops}.matmul(x[t], ${ops}.transpose(self.input_kernel)) + self.bias
            kept = ${ops}.expand_dims(cont[t], -1) * state
            state = ${ops}.tanh(given + ${ops}.matmul(kept, ${ops}.transpose(self.state_kernel)))
            outputs.append(${ops}.tanh(${ops}.matmul(state, ${ops}.transpose(self.output_kernel)) + self.output_bias))
        y = ${ops}.stack(outputs)
        return ${ops}.transpose(y, (0, 2, 1)) if self.batch_last else y`,
    lrn: `def lrn(x, size, alpha, beta, k, data_format):
    """Caffe's local response normalization across channels."""
    axis, formula = (1, 'nchw,cd->ndhw') if data_format == 'channels_first' else (3, 'nhwc,cd->nhwd')
    channels = np.arange(x.shape[axis])
    band = (np.abs(channels[:, None] - channels) <= size // 2).astype('float32')
    sums = ${ops}.einsum(formula, ${ops}.square(x), band)
    return x * (k + alpha / size * sums) ** -beta`,
    lrn_within_channel: `def lrn_within_channel(x, size, alpha, beta, data_format):
    """Caffe's local response normalization within a channel: zeros stand around the image."""
    squares = layers.ZeroPadding2D(size // 2, data_format=data_format)(${ops}.square(x))
    means = layers.AveragePooling2D(size, strides=1, data_format=data_format)(squares)
    return x * (1 + alpha * means) ** -beta`,
    mvn: `def mvn(x, axes, normalize_variance, eps):
    """Takes the mean away and divides by the standard deviation, over the axes."""
    x = x - ${mean}(x, axis=axes, keepdims=True)
    if not normalize_variance:
        return x
    return x / (${ops}.sqrt(${mean}(${ops}.square(x), axis=axes, keepdims=True)) + eps)`,
    split_at: `def split_at(x, points, axis):
    """Cuts at those places along the axis."""
    ends = [*points, x.shape[axis]]
    return ${ops}.split(x, [end - begin for begin, end in zip([0, *points], ends)], axis)`,
    scale_rows_cols: `def scale_rows_cols(x, rows, cols, data_format):
    """Multiplies each row and each column by its own factor."""
    factors = np.outer(rows, cols).astype('float32')
    return x * (factors if data_format == 'channels_first' else factors[..., None])`,
  };
}
