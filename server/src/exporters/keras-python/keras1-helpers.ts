/** What Keras 1 has no layer for, as Python for each of its backends. */
export const keras1Helpers: Readonly<Record<string, string>> = {
  CaffeLSTM: `class CaffeLSTM(Layer):
    """Caffe's LSTM: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, units, batch_last=False, **kwargs):
        super(CaffeLSTM, self).__init__(**kwargs)
        self.units = units
        self.batch_last = batch_last

    def build(self, shapes):
        size = shapes[0][1 if self.batch_last else 2]
        shapes = [(4 * self.units, size), (4 * self.units,), (4 * self.units, self.units)]
        self.W, self.b, self.U = [
            self.add_weight(shape, initializer='zero', name='{}_{}'.format(self.name, name))
            for shape, name in zip(shapes, 'WbU')
        ]
        self.built = True

    def call(self, inputs, mask=None):
        x, cont = inputs
        x = K.permute_dimensions(x, (0, 2, 1)) if self.batch_last else x
        state = cell = 0 * K.dot(x[0], K.transpose(self.W[:self.units]))
        states = []
        for t in range(K.int_shape(inputs[0])[0]):
            going_on = K.expand_dims(cont[t], -1)
            gates = K.dot(x[t], K.transpose(self.W)) + self.b
            gates = gates + K.dot(going_on * state, K.transpose(self.U))
            i, f, o, g = [gates[:, k * self.units:(k + 1) * self.units] for k in range(4)]
            cell = going_on * K.sigmoid(f) * cell + K.sigmoid(i) * K.tanh(g)
            state = K.sigmoid(o) * K.tanh(cell)
            states.append(state)
        y = K.stack(states)
        return K.permute_dimensions(y, (0, 2, 1)) if self.batch_last else y

    def get_output_shape_for(self, shapes):
        time, a, b = shapes[0]
        return (time, self.units, b) if self.batch_last else (time, a, self.units)`,
  CaffeRNN: `class CaffeRNN(Layer):
    """Caffe's RNN: time first; \`cont\` multiplies the state that goes into each step."""

    def __init__(self, units, batch_last=False, **kwargs):
        super(CaffeRNN, self).__init__(**kwargs)
        self.units = units
        self.batch_last = batch_last

    def build(self, shapes):
        size = shapes[0][1 if self.batch_last else 2]
        square = (self.units, self.units)
        shapes = [(self.units, size), (self.units,), square, square, (self.units,)]
        self.W, self.b, self.U, self.V, self.c = [
            self.add_weight(shape, initializer='zero', name='{}_{}'.format(self.name, name))
            for shape, name in zip(shapes, 'WbUVc')
        ]
        self.built = True

    def call(self, inputs, mask=None):
        x, cont = inputs
        x = K.permute_dimensions(x, (0, 2, 1)) if self.batch_last else x
        state = 0 * K.dot(x[0], K.transpose(self.W))
        outputs = []
        for t in range(K.int_shape(inputs[0])[0]):
            kept = K.expand_dims(cont[t], -1) * state
            given = K.dot(x[t], K.transpose(self.W)) + self.b
            state = K.tanh(given + K.dot(kept, K.transpose(self.U)))
            outputs.append(K.tanh(K.dot(state, K.transpose(self.V)) + self.c))
        y = K.stack(outputs)
        return K.permute_dimensions(y, (0, 2, 1)) if self.batch_last else y

    def get_output_shape_for(self, shapes):
        time, a, b = shapes[0]
        return (time, self.units, b) if self.batch_last else (time, a, self.units)`,
  NegInfPadding2D: `class NegInfPadding2D(ZeroPadding2D):
    """A border that no maximum is taken from."""

    def call(self, x, mask=None):
        inside = super(NegInfPadding2D, self).call(K.ones_like(x))
        return super(NegInfPadding2D, self).call(x) + (inside - 1) * 1e38`,
  PerChannel: `class PerChannel(Layer):
    """A factor, and a bias, for each channel of an image."""

    def __init__(self, bias=True, dim_ordering='tf', **kwargs):
        super(PerChannel, self).__init__(**kwargs)
        self.bias = bias
        self.dim_ordering = dim_ordering

    def build(self, input_shape):
        axis = 1 if self.dim_ordering == 'th' else 3
        self.spread = tuple(input_shape[axis] if i == axis else 1 for i in range(4))
        self.W = self.add_weight((input_shape[axis],), initializer='one', name='{}_W'.format(self.name))
        if self.bias:
            self.b = self.add_weight((input_shape[axis],), initializer='zero', name='{}_b'.format(self.name))
        self.built = True

    def call(self, x, mask=None):
        y = x * K.reshape(self.W, self.spread)
        return y + K.reshape(self.b, self.spread) if self.bias else y`,
  Split: `def Split(points, axis, name):
    """Cuts at those places along the axis, or into so many equal parts: one layer for each part."""
    def split(x):
        size = K.int_shape(x)[axis]
        cuts = points if isinstance(points, tuple) else range(size // points, size, size // points)
        edges = [0] + list(cuts) + [size]
        return [part(begin, end)(x) for begin, end in zip(edges, edges[1:])]

    def part(begin, end):
        index = (slice(None),) * axis + (slice(begin, end),)
        shape = lambda sizes: sizes[:axis] + (end - begin,) + sizes[axis + 1:]
        return Lambda(lambda x: x[index], output_shape=shape, name='{}_{}'.format(name, begin))

    return split`,
  lrn: `def lrn(x, size, alpha, beta, k, data_format):
    """Caffe's local response normalization across channels."""
    first = data_format == 'channels_first'
    squares = K.permute_dimensions(K.square(x), (0, 2, 3, 1)) if first else K.square(x)
    channels = np.arange(K.int_shape(x)[1 if first else 3])
    band = (np.abs(channels[:, None] - channels) <= size // 2).astype('float32')
    sums = K.dot(squares, K.variable(band))
    sums = K.permute_dimensions(sums, (0, 3, 1, 2)) if first else sums
    return x * K.pow(k + alpha / size * sums, -beta)`,
  lrn_within_channel: `def lrn_within_channel(x, size, alpha, beta, data_format):
    """Caffe's local response normalization within a channel: zeros stand around the image."""
    ordering = 'th' if data_format == 'channels_first' else 'tf'
    reach = (size // 2, size // 2)
    squares = K.spatial_2d_padding(K.square(x), reach, dim_ordering=ordering)
    means = K.pool2d(squares, (size, size), pool_mode='avg', dim_ordering=ordering)
    return x * K.pow(1 + alpha * means, -beta)`,
  mvn: `def mvn(x, axes, normalize_variance, eps):
    """Takes the mean away and divides by the standard deviation, over the axes."""
    x = x - K.mean(x, axis=list(axes), keepdims=True)
    if not normalize_variance:
        return x
    return x / (K.sqrt(K.mean(K.square(x), axis=list(axes), keepdims=True)) + eps)`,
  scale_rows_cols: `def scale_rows_cols(x, rows, cols, data_format):
    """Multiplies each row and each column by its own factor."""
    factors = np.outer(rows, cols).astype('float32')
    return x * (factors if data_format == 'channels_first' else factors[..., None])`,
  softmax: `def softmax(x, axis):
    """Softmax along any axis."""
    powers = K.exp(x - K.max(x, axis=axis, keepdims=True))
    return powers / K.sum(powers, axis=axis, keepdims=True)`,
};
