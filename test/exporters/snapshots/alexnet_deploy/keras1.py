"""alexnet_deploy, written by Prototxt. Blobs are channels_last."""

from functools import partial

import numpy as np
from keras import backend as K
from keras.layers import (
    Activation, Convolution2D, Dense, Dropout, Flatten, Input, Lambda, MaxPooling2D, Permute
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data = Input((227, 227, 3), name='data')

    conv1 = Convolution2D(96, 11, 11, subsample=(4, 4), name='conv1')(data)  # 10×55×55×96
    relu1 = Activation('relu', name='relu1')(conv1)  # 10×55×55×96
    norm1 = Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'),
        output_shape=(55, 55, 96),
        name='norm1',
    )(relu1)  # 10×55×55×96
    pool1 = MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(norm1)  # 10×27×27×96

    conv2 = Convolution2D(256, 5, 5, border_mode='same', name='conv2')(pool1)  # 10×27×27×256
    relu2 = Activation('relu', name='relu2')(conv2)  # 10×27×27×256
    norm2 = Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'),
        output_shape=(27, 27, 256),
        name='norm2',
    )(relu2)  # 10×27×27×256
    pool2 = MaxPooling2D((3, 3), strides=(2, 2), name='pool2')(norm2)  # 10×13×13×256

    conv3 = Convolution2D(384, 3, 3, border_mode='same', name='conv3')(pool2)  # 10×13×13×384
    relu3 = Activation('relu', name='relu3')(conv3)  # 10×13×13×384

    conv4 = Convolution2D(384, 3, 3, border_mode='same', name='conv4')(relu3)  # 10×13×13×384
    relu4 = Activation('relu', name='relu4')(conv4)  # 10×13×13×384

    conv5 = Convolution2D(256, 3, 3, border_mode='same', name='conv5')(relu4)  # 10×13×13×256
    relu5 = Activation('relu', name='relu5')(conv5)  # 10×13×13×256
    pool5 = MaxPooling2D((3, 3), strides=(2, 2), name='pool5')(relu5)  # 10×6×6×256

    fc6_permute = Permute((3, 1, 2), name='fc6_permute')(pool5)
    fc6_flat = Flatten(name='fc6_flat')(fc6_permute)
    fc6 = Dense(4096, name='fc6')(fc6_flat)  # 10×4096
    relu6 = Activation('relu', name='relu6')(fc6)  # 10×4096
    drop6 = Dropout(0.5, name='drop6')(relu6)  # 10×4096

    fc7 = Dense(4096, name='fc7')(drop6)  # 10×4096
    relu7 = Activation('relu', name='relu7')(fc7)  # 10×4096
    drop7 = Dropout(0.5, name='drop7')(relu7)  # 10×4096

    fc8 = Dense(1000, name='fc8')(drop7)  # 10×1000
    prob = Activation('softmax', name='prob')(fc8)  # 10×1000

    return Model(input=data, output=prob)


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


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K), in old files (1, 1, N, K), to (K, N)."""
    matrix = matrix.reshape(matrix.shape[-2:])
    return [matrix if transposed else matrix.T, *map(np.ravel, bias)]


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (kernel, ('conv1', 2)),
    'conv2': (partial(sparse_kernel, groups=2), ('conv2', 2)),
    'conv3': (kernel, ('conv3', 2)),
    'conv4': (partial(sparse_kernel, groups=2), ('conv4', 2)),
    'conv5': (partial(sparse_kernel, groups=2), ('conv5', 2)),
    'fc6': (dense, ('fc6', 2)),
    'fc7': (dense, ('fc7', 2)),
    'fc8': (dense, ('fc8', 2)),
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


def lrn(x, size, alpha, beta, k, data_format):
    """Caffe's local response normalization across channels."""
    first = data_format == 'channels_first'
    squares = K.permute_dimensions(K.square(x), (0, 2, 3, 1)) if first else K.square(x)
    channels = np.arange(K.int_shape(x)[1 if first else 3])
    band = (np.abs(channels[:, None] - channels) <= size // 2).astype('float32')
    sums = K.dot(squares, K.variable(band))
    sums = K.permute_dimensions(sums, (0, 3, 1, 2)) if first else sums
    return x * K.pow(k + alpha / size * sums, -beta)
