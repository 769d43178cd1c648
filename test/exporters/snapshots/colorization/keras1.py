"""colorization, written by Prototxt. Blobs are channels_last."""

from functools import partial

import numpy as np
from keras import backend as K
from keras.engine import Layer
from keras.layers import (
    Activation,
    BatchNormalization,
    Convolution2D,
    Cropping2D,
    Deconvolution2D,
    Input,
    Lambda,
    ZeroPadding2D,
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data_l = Input((224, 224, 1), name='data_l')

    conv1_2norm = conv_block(data_l, '1', filters=64)  # 1×112×112×64
    conv2_2norm = conv_block(conv1_2norm, '2', filters=128)  # 1×56×56×128

    conv3_1 = Convolution2D(256, 3, 3, border_mode='same', name='conv3_1')(conv2_2norm)  # 1×56×56×256
    relu3_1 = Activation('relu', name='relu3_1')(conv3_1)  # 1×56×56×256

    conv3_2 = Convolution2D(256, 3, 3, border_mode='same', name='conv3_2')(relu3_1)  # 1×56×56×256
    relu3_2 = Activation('relu', name='relu3_2')(conv3_2)  # 1×56×56×256

    conv3_3_pad = ZeroPadding2D((1, 1, 1, 1), name='conv3_3_pad')(relu3_2)
    conv3_3 = Convolution2D(256, 3, 3, subsample=(2, 2), name='conv3_3')(conv3_3_pad)  # 1×28×28×256
    relu3_3 = Activation('relu', name='relu3_3')(conv3_3)  # 1×28×28×256
    conv3_3norm = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='conv3_3norm'
    )(relu3_3)  # 1×28×28×256

    conv4_3norm = conv_block_2(conv3_3norm, '4', kernel_size=3)  # 1×28×28×512
    conv5_3norm = conv_block_2(conv4_3norm, '5', kernel_size=5)  # 1×28×28×512
    conv6_3norm = conv_block_2(conv5_3norm, '6', kernel_size=5)  # 1×28×28×512
    conv7_3norm = conv_block_2(conv6_3norm, '7', kernel_size=3)  # 1×28×28×512

    conv8_1_raw = Deconvolution2D(
        256,
        4,
        4,
        output_shape=(None, 58, 58, 256),
        border_mode='valid',
        subsample=(2, 2),
        name='conv8_1',
    )(conv7_3norm)
    conv8_1 = Cropping2D(cropping=((1, 1), (1, 1)), name='conv8_1_crop')(conv8_1_raw)  # 1×56×56×256
    relu8_1 = Activation('relu', name='relu8_1')(conv8_1)  # 1×56×56×256

    conv8_2 = Convolution2D(256, 3, 3, border_mode='same', name='conv8_2')(relu8_1)  # 1×56×56×256
    relu8_2 = Activation('relu', name='relu8_2')(conv8_2)  # 1×56×56×256

    conv8_3 = Convolution2D(256, 3, 3, border_mode='same', name='conv8_3')(relu8_2)  # 1×56×56×256
    relu8_3 = Activation('relu', name='relu8_3')(conv8_3)  # 1×56×56×256

    conv8_313 = Convolution2D(313, 1, 1, name='conv8_313')(relu8_3)  # 1×56×56×313
    conv8_313_rh = PerChannel(bias=False, name='conv8_313_rh')(conv8_313)  # 1×56×56×313
    class8_313_rh = Lambda(
        lambda x: softmax(x, 3), output_shape=(56, 56, 313), name='class8_313_rh'
    )(conv8_313_rh)  # 1×56×56×313

    class8_ab = Convolution2D(2, 1, 1, name='class8_ab')(class8_313_rh)  # 1×56×56×2

    return Model(input=data_l, output=class8_ab)


def conv_block(x, block, filters):
    """The layers of conv1, conv2."""
    conv_1 = Convolution2D(filters, 3, 3, border_mode='same', name=f'conv{block}_1')(x)
    relu_1 = Activation('relu', name=f'relu{block}_1')(conv_1)

    conv_2_pad = ZeroPadding2D((1, 1, 1, 1), name=f'conv{block}_2_pad')(relu_1)
    conv_2 = Convolution2D(filters, 3, 3, subsample=(2, 2), name=f'conv{block}_2')(conv_2_pad)
    relu_2 = Activation('relu', name=f'relu{block}_2')(conv_2)
    conv_2norm = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name=f'conv{block}_2norm'
    )(relu_2)
    return conv_2norm


def conv_block_2(x, block, kernel_size):
    """The layers of conv4, conv5, conv6, conv7."""
    conv_1 = Convolution2D(
        512, kernel_size, kernel_size, border_mode='same', name=f'conv{block}_1'
    )(x)
    relu_1 = Activation('relu', name=f'relu{block}_1')(conv_1)

    conv_2 = Convolution2D(
        512, kernel_size, kernel_size, border_mode='same', name=f'conv{block}_2'
    )(relu_1)
    relu_2 = Activation('relu', name=f'relu{block}_2')(conv_2)

    conv_3 = Convolution2D(
        512, kernel_size, kernel_size, border_mode='same', name=f'conv{block}_3'
    )(relu_2)
    relu_3 = Activation('relu', name=f'relu{block}_3')(conv_3)
    conv_3norm = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name=f'conv{block}_3norm'
    )(relu_3)
    return conv_3norm


def load_caffe_weights(model, path):
    """Fills the model from a .caffemodel, or from the .npz that `prototxt weights` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names_of(layers))))


def kernel(values, *bias, **options):
    """Caffe's (N, C, h, w), of a Deconvolution (C, N, h, w), to (h, w, C, N); Theano flips kernels."""
    values = values.swapaxes(0, 1) if options.get('deconvolution') else values
    values = np.flip(values, tuple(range(2, values.ndim))) if K.backend() == 'theano' else values
    # Convolution1D has the channels last, and an axis more.
    values = values.transpose(2, 1, 0)[:, None] if values.ndim == 3 else values.transpose(*(list(range(2, values.ndim)) + [1, 0]))
    return [values] + [it.ravel() for it in bias]


def batch_norm(mean, variance, factor, gamma=None, beta=None):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale come first here."""
    unscale = 1 / factor[0] if factor[0] else 0
    gamma = np.ones_like(mean) if gamma is None else gamma
    beta = np.zeros_like(mean) if beta is None else beta
    return [gamma, beta, mean * unscale, variance * unscale]


def sparse_kernel(values, *bias, **options):
    """The same, with zeros between the channels of groups and between the taps of a dilation."""
    n, c, taps = values.shape[0], values.shape[1], values.shape[2:]
    groups, steps = options.get('groups', 1), options.get('dilation', (1,) * len(taps))
    sizes = tuple(d * (k - 1) + 1 for d, k in zip(steps, taps))
    spread = np.zeros((n, groups * c) + sizes, values.dtype)
    for group in range(groups):
        rows = slice(group * n // groups, (group + 1) * n // groups)
        columns = slice(group * c, (group + 1) * c)
        spread[(rows, columns) + tuple(slice(None, None, d) for d in steps)] = values[rows]
    return kernel(spread, *bias, **options)


def per_channel(*blobs):
    """A factor for each channel, and a bias."""
    return list(blobs)


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1_1': (kernel, ('conv1_1', 2)),
    'conv1_2': (kernel, ('conv1_2', 2)),
    'conv1_2norm': (batch_norm, ('conv1_2norm', 3)),
    'conv2_1': (kernel, ('conv2_1', 2)),
    'conv2_2': (kernel, ('conv2_2', 2)),
    'conv2_2norm': (batch_norm, ('conv2_2norm', 3)),
    'conv3_1': (kernel, ('conv3_1', 2)),
    'conv3_2': (kernel, ('conv3_2', 2)),
    'conv3_3': (kernel, ('conv3_3', 2)),
    'conv3_3norm': (batch_norm, ('conv3_3norm', 3)),
    'conv4_1': (kernel, ('conv4_1', 2)),
    'conv4_2': (kernel, ('conv4_2', 2)),
    'conv4_3': (kernel, ('conv4_3', 2)),
    'conv4_3norm': (batch_norm, ('conv4_3norm', 3)),
    'conv5_1': (partial(sparse_kernel, dilation=(2, 2)), ('conv5_1', 2)),
    'conv5_2': (partial(sparse_kernel, dilation=(2, 2)), ('conv5_2', 2)),
    'conv5_3': (partial(sparse_kernel, dilation=(2, 2)), ('conv5_3', 2)),
    'conv5_3norm': (batch_norm, ('conv5_3norm', 3)),
    'conv6_1': (partial(sparse_kernel, dilation=(2, 2)), ('conv6_1', 2)),
    'conv6_2': (partial(sparse_kernel, dilation=(2, 2)), ('conv6_2', 2)),
    'conv6_3': (partial(sparse_kernel, dilation=(2, 2)), ('conv6_3', 2)),
    'conv6_3norm': (batch_norm, ('conv6_3norm', 3)),
    'conv7_1': (kernel, ('conv7_1', 2)),
    'conv7_2': (kernel, ('conv7_2', 2)),
    'conv7_3': (kernel, ('conv7_3', 2)),
    'conv7_3norm': (batch_norm, ('conv7_3norm', 3)),
    'conv8_1': (partial(kernel, deconvolution=True), ('conv8_1', 2)),
    'conv8_2': (kernel, ('conv8_2', 2)),
    'conv8_3': (kernel, ('conv8_3', 2)),
    'conv8_313': (kernel, ('conv8_313', 2)),
    'conv8_313_rh': (per_channel, ('conv8_313_rh', 1)),
    'class8_ab': (kernel, ('class8_ab', 2)),
}


def read_blobs(path):
    """Caffe's blobs, by layer and place (`conv1/0`)."""
    blobs = np.load(path) if str(path).endswith('.npz') else read_caffemodel(path)
    names = [name for _, *layers in WEIGHTS.values() for name in names_of(layers)]
    missing = [name for name in names if name not in blobs]
    if missing:
        raise KeyError('{} has no {}'.format(path, ', '.join(missing)))
    return blobs


def names_of(layers):
    return ['{}/{}'.format(layer, i) for layer, count in layers for i in range(count)]


def read_caffemodel(path):
    """The blobs of a binary NetParameter; a second layer of the same name becomes `name_2`."""
    blobs, taken = {}, set()
    try:
        for name, values in layers_of(memoryview(np.memmap(path, mode='r'))):
            unique, count = name, 1
            while unique in taken:
                count += 1
                unique = '{}_{}'.format(name, count)
            taken.add(unique)
            blobs.update(('{}/{}'.format(unique, i), it) for i, it in enumerate(values))
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise ValueError('{} is no .caffemodel, or it is damaged: {}'.format(path, error))
    return blobs


def layers_of(net):
    """Name and blobs of each layer that has any, in today's form, V1 or V0."""
    for field, layer in fields_of(net):
        if field == 2:
            v0 = [value for number, value in fields_of(layer) if number == 1]
            found = layer_of(v0[0], 1, 50) if v0 else layer_of(layer, 4, 6)
        elif field == 100:
            found = layer_of(layer, 1, 7)
        else:
            continue
        if found[1]:
            yield found


def layer_of(layer, name_field, blobs_field):
    fields = list(fields_of(layer))
    names = [bytes(value) for number, value in fields if number == name_field]
    blobs = [blob_of(value) for number, value in fields if number == blobs_field]
    return b''.join(names[-1:]).decode('utf-8', 'replace'), blobs


def blob_of(blob):
    """A BlobProto as an array; old files write four sizes for every blob instead of a shape."""
    shape, sizes, single, double = [], {}, [], []
    for number, value in fields_of(blob):
        if number in (1, 2, 3, 4):
            sizes[number] = value
        elif number == 5:
            single.append(value)
        elif number == 7:
            for _, dims in fields_of(value):
                shape += [dims] if isinstance(dims, int) else numbers_of(dims)
        elif number == 8:
            double.append(value)
    if sizes:
        shape = [sizes.get(number, 0) for number in (1, 2, 3, 4)]
    values = np.frombuffer(b''.join(double or single), '<f8' if double else '<f4')
    return values.reshape(shape)


def fields_of(message):
    """Number and value of each field of a protobuf message."""
    at = 0
    while at < len(message):
        key, at = number_at(message, at)
        kind = key & 7
        if kind == 0:
            value, at = number_at(message, at)
        else:
            size, at = number_at(message, at) if kind == 2 else ({1: 8, 5: 4}[kind], at)
            value, at = message[at:at + size], at + size
            if at > len(message):
                raise ValueError('it ends too early')
        yield key >> 3, value


def numbers_of(packed):
    at, numbers = 0, []
    while at < len(packed):
        number, at = number_at(packed, at)
        numbers.append(number)
    return numbers


def number_at(message, at):
    """A number of seven bits a byte, and where it ends."""
    number = shift = 0
    while message[at] > 127:
        number |= (message[at] & 127) << shift
        at, shift = at + 1, shift + 7
    return number | message[at] << shift, at + 1


class PerChannel(Layer):
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
        return y + K.reshape(self.b, self.spread) if self.bias else y


def softmax(x, axis):
    """Softmax along any axis."""
    powers = K.exp(x - K.max(x, axis=axis, keepdims=True))
    return powers / K.sum(powers, axis=axis, keepdims=True)
