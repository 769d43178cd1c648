"""fcn, written by Prototxt. Blobs are channels_last."""

from functools import partial

import numpy as np
from keras import backend as K
from keras.layers import (
    Activation,
    Convolution2D,
    Cropping2D,
    Deconvolution2D,
    Dropout,
    Input,
    MaxPooling2D,
    Merge,
    ZeroPadding2D,
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data = Input((500, 500, 3), name='data')

    conv1_1_pad = ZeroPadding2D((100, 100, 100, 100), name='conv1_1_pad')(data)
    conv1_1 = Convolution2D(64, 3, 3, name='conv1_1')(conv1_1_pad)  # 1×698×698×64
    relu1_1 = Activation('relu', name='relu1_1')(conv1_1)  # 1×698×698×64

    conv1_2 = Convolution2D(64, 3, 3, border_mode='same', name='conv1_2')(relu1_1)  # 1×698×698×64
    relu1_2 = Activation('relu', name='relu1_2')(conv1_2)  # 1×698×698×64
    pool1 = MaxPooling2D((2, 2), strides=(2, 2), name='pool1')(relu1_2)  # 1×349×349×64

    conv2_1 = Convolution2D(128, 3, 3, border_mode='same', name='conv2_1')(pool1)  # 1×349×349×128
    relu2_1 = Activation('relu', name='relu2_1')(conv2_1)  # 1×349×349×128

    conv2_2 = Convolution2D(128, 3, 3, border_mode='same', name='conv2_2')(relu2_1)  # 1×349×349×128
    relu2_2 = Activation('relu', name='relu2_2')(conv2_2)  # 1×349×349×128
    pool2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool2_pad')(relu2_2)
    pool2 = MaxPooling2D((2, 2), strides=(2, 2), name='pool2')(pool2_pad)  # 1×175×175×128

    relu3_3 = relu_block(pool2, '3', filters=256)  # 1×175×175×256

    pool3_pad = ZeroPadding2D((0, 1, 0, 1), name='pool3_pad')(relu3_3)
    pool3 = MaxPooling2D((2, 2), strides=(2, 2), name='pool3')(pool3_pad)  # 1×88×88×256

    relu4_3 = relu_block(pool3, '4', filters=512)  # 1×88×88×512

    pool4 = MaxPooling2D((2, 2), strides=(2, 2), name='pool4')(relu4_3)  # 1×44×44×512

    relu5_3 = relu_block(pool4, '5', filters=512)  # 1×44×44×512

    pool5 = MaxPooling2D((2, 2), strides=(2, 2), name='pool5')(relu5_3)  # 1×22×22×512

    fc6 = Convolution2D(4096, 7, 7, name='fc6')(pool5)  # 1×16×16×4096
    relu6 = Activation('relu', name='relu6')(fc6)  # 1×16×16×4096
    drop6 = Dropout(0.5, name='drop6')(relu6)  # 1×16×16×4096

    fc7 = Convolution2D(4096, 1, 1, name='fc7')(drop6)  # 1×16×16×4096
    relu7 = Activation('relu', name='relu7')(fc7)  # 1×16×16×4096
    drop7 = Dropout(0.5, name='drop7')(relu7)  # 1×16×16×4096

    score_fr = Convolution2D(21, 1, 1, name='score_fr')(drop7)  # 1×16×16×21

    upscore2 = Deconvolution2D(
        21,
        4,
        4,
        output_shape=(None, 34, 34, 21),
        border_mode='valid',
        subsample=(2, 2),
        bias=False,
        name='upscore2',
    )(score_fr)  # 1×34×34×21

    score_pool4 = Convolution2D(21, 1, 1, name='score_pool4')(pool4)  # 1×44×44×21
    score_pool4c = Cropping2D(cropping=((5, 5), (5, 5)), name='score_pool4c')(score_pool4)  # 1×34×34×21
    fuse_pool4 = Merge(mode='sum', name='fuse_pool4')([upscore2, score_pool4c])  # 1×34×34×21

    upscore_pool4 = Deconvolution2D(
        21,
        4,
        4,
        output_shape=(None, 70, 70, 21),
        border_mode='valid',
        subsample=(2, 2),
        bias=False,
        name='upscore_pool4',
    )(fuse_pool4)  # 1×70×70×21

    score_pool3 = Convolution2D(21, 1, 1, name='score_pool3')(pool3)  # 1×88×88×21
    score_pool3c = Cropping2D(cropping=((9, 9), (9, 9)), name='score_pool3c')(score_pool3)  # 1×70×70×21
    fuse_pool3 = Merge(mode='sum', name='fuse_pool3')([upscore_pool4, score_pool3c])  # 1×70×70×21

    upscore8 = Deconvolution2D(
        21,
        16,
        16,
        output_shape=(None, 568, 568, 21),
        border_mode='valid',
        subsample=(8, 8),
        bias=False,
        name='upscore8',
    )(fuse_pool3)  # 1×568×568×21
    score = Cropping2D(cropping=((31, 37), (31, 37)), name='score')(upscore8)  # 1×500×500×21

    return Model(input=data, output=score)


def relu_block(x, block, filters):
    """The layers of relu3, relu4, relu5."""
    conv_1 = Convolution2D(filters, 3, 3, border_mode='same', name=f'conv{block}_1')(x)
    relu_1 = Activation('relu', name=f'relu{block}_1')(conv_1)

    conv_2 = Convolution2D(filters, 3, 3, border_mode='same', name=f'conv{block}_2')(relu_1)
    relu_2 = Activation('relu', name=f'relu{block}_2')(conv_2)

    conv_3 = Convolution2D(filters, 3, 3, border_mode='same', name=f'conv{block}_3')(relu_2)
    relu_3 = Activation('relu', name=f'relu{block}_3')(conv_3)
    return relu_3


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


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1_1': (kernel, ('conv1_1', 2)),
    'conv1_2': (kernel, ('conv1_2', 2)),
    'conv2_1': (kernel, ('conv2_1', 2)),
    'conv2_2': (kernel, ('conv2_2', 2)),
    'conv3_1': (kernel, ('conv3_1', 2)),
    'conv3_2': (kernel, ('conv3_2', 2)),
    'conv3_3': (kernel, ('conv3_3', 2)),
    'conv4_1': (kernel, ('conv4_1', 2)),
    'conv4_2': (kernel, ('conv4_2', 2)),
    'conv4_3': (kernel, ('conv4_3', 2)),
    'conv5_1': (kernel, ('conv5_1', 2)),
    'conv5_2': (kernel, ('conv5_2', 2)),
    'conv5_3': (kernel, ('conv5_3', 2)),
    'fc6': (kernel, ('fc6', 2)),
    'fc7': (kernel, ('fc7', 2)),
    'score_fr': (kernel, ('score_fr', 2)),
    'upscore2': (partial(sparse_kernel, deconvolution=True, groups=21), ('upscore2', 1)),
    'score_pool4': (kernel, ('score_pool4', 2)),
    'upscore_pool4': (partial(sparse_kernel, deconvolution=True, groups=21), ('upscore_pool4', 1)),
    'score_pool3': (kernel, ('score_pool3', 2)),
    'upscore8': (partial(sparse_kernel, deconvolution=True, groups=21), ('upscore8', 1)),
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
