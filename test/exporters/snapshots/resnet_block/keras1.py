"""resnet_block, written by Prototxt. Blobs are channels_last."""

import numpy as np
from keras import backend as K
from keras.layers import (
    Activation,
    BatchNormalization,
    Convolution2D,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    Input,
    MaxPooling2D,
    Merge,
    Reshape,
    ZeroPadding2D,
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data = Input((224, 224, 3), name='data')

    conv1_pad = ZeroPadding2D((3, 3, 3, 3), name='conv1_pad')(data)
    conv1 = Convolution2D(64, 7, 7, subsample=(2, 2), bias=False, name='conv1')(conv1_pad)  # 1×112×112×64
    scale_conv1 = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn_conv1'
    )(conv1)  # 1×112×112×64
    conv1_relu = Activation('relu', name='conv1_relu')(scale_conv1)  # 1×112×112×64
    pool1_pad = ZeroPadding2D((0, 1, 0, 1), name='pool1_pad')(conv1_relu)
    pool1 = MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(pool1_pad)  # 1×56×56×64

    res2a_branch1 = Convolution2D(256, 1, 1, bias=False, name='res2a_branch1')(pool1)  # 1×56×56×256
    scale2a_branch1 = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2a_branch1'
    )(res2a_branch1)  # 1×56×56×256

    res2a_branch2a = Convolution2D(64, 1, 1, bias=False, name='res2a_branch2a')(pool1)  # 1×56×56×64
    scale2a_branch2a = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2a_branch2a'
    )(res2a_branch2a)  # 1×56×56×64
    res2a_branch2a_relu = Activation('relu', name='res2a_branch2a_relu')(scale2a_branch2a)  # 1×56×56×64

    res2a_branch2b = Convolution2D(
        64, 3, 3, border_mode='same', bias=False, name='res2a_branch2b'
    )(res2a_branch2a_relu)  # 1×56×56×64
    scale2a_branch2b = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2a_branch2b'
    )(res2a_branch2b)  # 1×56×56×64
    res2a_branch2b_relu = Activation('relu', name='res2a_branch2b_relu')(scale2a_branch2b)  # 1×56×56×64

    res2a_branch2c = Convolution2D(
        256, 1, 1, bias=False, name='res2a_branch2c'
    )(res2a_branch2b_relu)  # 1×56×56×256
    scale2a_branch2c = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2a_branch2c'
    )(res2a_branch2c)  # 1×56×56×256
    res2a = Merge(mode='sum', name='res2a')([scale2a_branch1, scale2a_branch2c])  # 1×56×56×256
    res2a_relu = Activation('relu', name='res2a_relu')(res2a)  # 1×56×56×256

    res2b_branch2a = Convolution2D(64, 1, 1, bias=False, name='res2b_branch2a')(res2a_relu)  # 1×56×56×64
    scale2b_branch2a = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2b_branch2a'
    )(res2b_branch2a)  # 1×56×56×64
    res2b_branch2a_relu = Activation('relu', name='res2b_branch2a_relu')(scale2b_branch2a)  # 1×56×56×64

    res2b_branch2b = Convolution2D(
        64, 3, 3, border_mode='same', bias=False, name='res2b_branch2b'
    )(res2b_branch2a_relu)  # 1×56×56×64
    scale2b_branch2b = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2b_branch2b'
    )(res2b_branch2b)  # 1×56×56×64
    res2b_branch2b_relu = Activation('relu', name='res2b_branch2b_relu')(scale2b_branch2b)  # 1×56×56×64

    res2b_branch2c = Convolution2D(
        256, 1, 1, bias=False, name='res2b_branch2c'
    )(res2b_branch2b_relu)  # 1×56×56×256
    scale2b_branch2c = BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, name='bn2b_branch2c'
    )(res2b_branch2c)  # 1×56×56×256
    res2b = Merge(mode='sum', name='res2b')([res2a_relu, scale2b_branch2c])  # 1×56×56×256
    res2b_relu = Activation('relu', name='res2b_relu')(res2b)  # 1×56×56×256
    pool5_raw = GlobalAveragePooling2D(name='pool5')(res2b_relu)
    pool5 = Reshape((1, 1, 256), name='pool5_reshape')(pool5_raw)  # 1×1×1×256

    fc1000_flat = Flatten(name='fc1000_flat')(pool5)
    fc1000 = Dense(1000, name='fc1000')(fc1000_flat)  # 1×1000
    prob = Activation('softmax', name='prob')(fc1000)  # 1×1000

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


def batch_norm(mean, variance, factor, gamma=None, beta=None):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale come first here."""
    unscale = 1 / factor[0] if factor[0] else 0
    gamma = np.ones_like(mean) if gamma is None else gamma
    beta = np.zeros_like(mean) if beta is None else beta
    return [gamma, beta, mean * unscale, variance * unscale]


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K), in old files (1, 1, N, K), to (K, N)."""
    matrix = matrix.reshape(matrix.shape[-2:])
    return [matrix if transposed else matrix.T, *map(np.ravel, bias)]


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (kernel, ('conv1', 1)),
    'bn_conv1': (batch_norm, ('bn_conv1', 3), ('scale_conv1', 2)),
    'res2a_branch1': (kernel, ('res2a_branch1', 1)),
    'bn2a_branch1': (batch_norm, ('bn2a_branch1', 3), ('scale2a_branch1', 2)),
    'res2a_branch2a': (kernel, ('res2a_branch2a', 1)),
    'bn2a_branch2a': (batch_norm, ('bn2a_branch2a', 3), ('scale2a_branch2a', 2)),
    'res2a_branch2b': (kernel, ('res2a_branch2b', 1)),
    'bn2a_branch2b': (batch_norm, ('bn2a_branch2b', 3), ('scale2a_branch2b', 2)),
    'res2a_branch2c': (kernel, ('res2a_branch2c', 1)),
    'bn2a_branch2c': (batch_norm, ('bn2a_branch2c', 3), ('scale2a_branch2c', 2)),
    'res2b_branch2a': (kernel, ('res2b_branch2a', 1)),
    'bn2b_branch2a': (batch_norm, ('bn2b_branch2a', 3), ('scale2b_branch2a', 2)),
    'res2b_branch2b': (kernel, ('res2b_branch2b', 1)),
    'bn2b_branch2b': (batch_norm, ('bn2b_branch2b', 3), ('scale2b_branch2b', 2)),
    'res2b_branch2c': (kernel, ('res2b_branch2c', 1)),
    'bn2b_branch2c': (batch_norm, ('bn2b_branch2c', 3), ('scale2b_branch2c', 2)),
    'fc1000': (dense, ('fc1000', 2)),
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
