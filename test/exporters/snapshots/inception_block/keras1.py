"""inception_block, written by Prototxt. Blobs are channels_last."""

import numpy as np
from keras import backend as K
from keras.layers import (
    Activation, Convolution2D, Input, Lambda, MaxPooling2D, Merge, ZeroPadding2D
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data = Input((224, 224, 3), name='data')

    conv1_7x7_s2_pad = ZeroPadding2D((3, 3, 3, 3), name='conv1_7x7_s2_pad')(data)
    conv1_7x7_s2 = Convolution2D(64, 7, 7, subsample=(2, 2), name='conv1_7x7_s2')(conv1_7x7_s2_pad)  # 1×112×112×64
    conv1_relu_7x7_s2 = Activation('relu', name='conv1_relu_7x7_s2')(conv1_7x7_s2)  # 1×112×112×64
    pool1_3x3_s2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool1_3x3_s2_pad')(conv1_relu_7x7_s2)
    pool1_3x3_s2 = MaxPooling2D((3, 3), strides=(2, 2), name='pool1_3x3_s2')(pool1_3x3_s2_pad)  # 1×56×56×64
    pool1_norm1 = Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'),
        output_shape=(56, 56, 64),
        name='pool1_norm1',
    )(pool1_3x3_s2)  # 1×56×56×64

    conv2_3x3_reduce = Convolution2D(64, 1, 1, name='conv2_3x3_reduce')(pool1_norm1)  # 1×56×56×64
    conv2_relu_3x3_reduce = Activation('relu', name='conv2_relu_3x3_reduce')(conv2_3x3_reduce)  # 1×56×56×64

    conv2_3x3 = Convolution2D(
        192, 3, 3, border_mode='same', name='conv2_3x3'
    )(conv2_relu_3x3_reduce)  # 1×56×56×192
    conv2_relu_3x3 = Activation('relu', name='conv2_relu_3x3')(conv2_3x3)  # 1×56×56×192
    conv2_norm2 = Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'),
        output_shape=(56, 56, 192),
        name='conv2_norm2',
    )(conv2_relu_3x3)  # 1×56×56×192
    pool2_3x3_s2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool2_3x3_s2_pad')(conv2_norm2)
    pool2_3x3_s2 = MaxPooling2D((3, 3), strides=(2, 2), name='pool2_3x3_s2')(pool2_3x3_s2_pad)  # 1×28×28×192

    inception_3a_1x1 = Convolution2D(64, 1, 1, name='inception_3a_1x1')(pool2_3x3_s2)  # 1×28×28×64
    inception_3a_relu_1x1 = Activation('relu', name='inception_3a_relu_1x1')(inception_3a_1x1)  # 1×28×28×64

    inception_3a_relu_3x3 = inception_3a_relu_block(
        pool2_3x3_s2, '3x3', filters_reduce=96, filters_inception_3a=128, kernel_size=3
    )  # 1×28×28×128
    inception_3a_relu_5x5 = inception_3a_relu_block(
        pool2_3x3_s2, '5x5', filters_reduce=16, filters_inception_3a=32, kernel_size=5
    )  # 1×28×28×32

    inception_3a_pool_pad = ZeroPadding2D((1, 1, 1, 1), name='inception_3a_pool_pad')(pool2_3x3_s2)
    inception_3a_pool = MaxPooling2D(
        (3, 3), strides=(1, 1), name='inception_3a_pool'
    )(inception_3a_pool_pad)  # 1×28×28×192

    inception_3a_pool_proj = Convolution2D(
        32, 1, 1, name='inception_3a_pool_proj'
    )(inception_3a_pool)  # 1×28×28×32
    inception_3a_relu_pool_proj = Activation(
        'relu', name='inception_3a_relu_pool_proj'
    )(inception_3a_pool_proj)  # 1×28×28×32
    inception_3a_output = Merge(mode='concat', concat_axis=3, name='inception_3a_output')([
        inception_3a_relu_1x1,
        inception_3a_relu_3x3,
        inception_3a_relu_5x5,
        inception_3a_relu_pool_proj,
    ])  # 1×28×28×256
    pool3_3x3_s2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool3_3x3_s2_pad')(inception_3a_output)
    pool3_3x3_s2 = MaxPooling2D((3, 3), strides=(2, 2), name='pool3_3x3_s2')(pool3_3x3_s2_pad)  # 1×14×14×256

    return Model(input=data, output=pool3_3x3_s2)


def inception_3a_relu_block(x, block, filters_reduce, filters_inception_3a, kernel_size):
    """The layers of inception_3a_relu_3x3, inception_3a_relu_5x5."""
    inception_3a_reduce = Convolution2D(
        filters_reduce, 1, 1, name=f'inception_3a_{block}_reduce'
    )(x)
    inception_3a_relu_reduce = Activation(
        'relu', name=f'inception_3a_relu_{block}_reduce'
    )(inception_3a_reduce)

    inception_3a = Convolution2D(
        filters_inception_3a,
        kernel_size,
        kernel_size,
        border_mode='same',
        name=f'inception_3a_{block}',
    )(inception_3a_relu_reduce)
    inception_3a_relu = Activation('relu', name=f'inception_3a_relu_{block}')(inception_3a)
    return inception_3a_relu


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


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1_7x7_s2': (kernel, ('conv1/7x7_s2', 2)),
    'conv2_3x3_reduce': (kernel, ('conv2/3x3_reduce', 2)),
    'conv2_3x3': (kernel, ('conv2/3x3', 2)),
    'inception_3a_1x1': (kernel, ('inception_3a/1x1', 2)),
    'inception_3a_3x3_reduce': (kernel, ('inception_3a/3x3_reduce', 2)),
    'inception_3a_3x3': (kernel, ('inception_3a/3x3', 2)),
    'inception_3a_5x5_reduce': (kernel, ('inception_3a/5x5_reduce', 2)),
    'inception_3a_5x5': (kernel, ('inception_3a/5x5', 2)),
    'inception_3a_pool_proj': (kernel, ('inception_3a/pool_proj', 2)),
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
