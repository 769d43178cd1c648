"""v1_syntax, written by Prototxt. Blobs are channels_last."""

import numpy as np
from keras import backend as K
from keras.layers import (
    Activation,
    AveragePooling2D,
    Convolution2D,
    Dense,
    Flatten,
    Input,
    Lambda,
    MaxPooling2D,
    Permute,
    ZeroPadding2D,
)
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'
    data = Input((32, 32, 3), name='data')

    conv1 = Convolution2D(32, 5, 5, border_mode='same', name='conv1')(data)  # 1×32×32×32
    pool1_pad = NegInfPadding2D((0, 1, 0, 1), name='pool1_pad')(conv1)
    pool1 = MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(pool1_pad)  # 1×16×16×32
    relu1 = Activation('relu', name='relu1')(pool1)  # 1×16×16×32

    conv2 = Convolution2D(32, 5, 5, border_mode='same', name='conv2')(relu1)  # 1×16×16×32
    relu2 = Activation('relu', name='relu2')(conv2)  # 1×16×16×32
    pool2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool2_pad')(relu2)
    pool2_raw = AveragePooling2D((3, 3), strides=(2, 2), name='pool2')(pool2_pad)
    pool2 = Lambda(
        lambda x: scale_rows_cols(
            x, (1, 1, 1, 1, 1, 1, 1, 1.5), (1, 1, 1, 1, 1, 1, 1, 1.5), 'channels_last'
        ),
        output_shape=(8, 8, 32),
        name='pool2_rescale',
    )(pool2_raw)  # 1×8×8×32

    conv3 = Convolution2D(64, 5, 5, border_mode='same', name='conv3')(pool2)  # 1×8×8×64
    relu3 = Activation('relu', name='relu3')(conv3)  # 1×8×8×64
    pool3_pad = ZeroPadding2D((0, 1, 0, 1), name='pool3_pad')(relu3)
    pool3_raw = AveragePooling2D((3, 3), strides=(2, 2), name='pool3')(pool3_pad)
    pool3 = Lambda(
        lambda x: scale_rows_cols(x, (1, 1, 1, 1.5), (1, 1, 1, 1.5), 'channels_last'),
        output_shape=(4, 4, 64),
        name='pool3_rescale',
    )(pool3_raw)  # 1×4×4×64

    ip1_permute = Permute((3, 1, 2), name='ip1_permute')(pool3)
    ip1_flat = Flatten(name='ip1_flat')(ip1_permute)
    ip1 = Dense(64, name='ip1')(ip1_flat)  # 1×64

    ip2 = Dense(10, name='ip2')(ip1)  # 1×10
    prob = Activation('softmax', name='prob')(ip2)  # 1×10

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


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K), in old files (1, 1, N, K), to (K, N)."""
    matrix = matrix.reshape(matrix.shape[-2:])
    return [matrix if transposed else matrix.T, *map(np.ravel, bias)]


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (kernel, ('conv1', 2)),
    'conv2': (kernel, ('conv2', 2)),
    'conv3': (kernel, ('conv3', 2)),
    'ip1': (dense, ('ip1', 2)),
    'ip2': (dense, ('ip2', 2)),
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


class NegInfPadding2D(ZeroPadding2D):
    """A border that no maximum is taken from."""

    def call(self, x, mask=None):
        inside = super(NegInfPadding2D, self).call(K.ones_like(x))
        return super(NegInfPadding2D, self).call(x) + (inside - 1) * 1e38


def scale_rows_cols(x, rows, cols, data_format):
    """Multiplies each row and each column by its own factor."""
    factors = np.outer(rows, cols).astype('float32')
    return x * (factors if data_format == 'channels_first' else factors[..., None])
