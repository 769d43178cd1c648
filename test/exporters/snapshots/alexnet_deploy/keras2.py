"""alexnet_deploy, written by Prototxt. Blobs are channels_last."""

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert keras.backend.image_data_format() == 'channels_last', 'its layers have the channels last'
    data = keras.Input((227, 227, 3), name='data')

    conv1 = layers.Conv2D(96, (11, 11), strides=(4, 4), name='conv1')(data)  # 10×55×55×96
    relu1 = layers.ReLU(name='relu1')(conv1)  # 10×55×55×96
    norm1 = layers.Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'), name='norm1'
    )(relu1)  # 10×55×55×96
    pool1 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(norm1)  # 10×27×27×96

    conv2 = layers.Conv2D(256, (5, 5), padding='same', groups=2, name='conv2')(pool1)  # 10×27×27×256
    relu2 = layers.ReLU(name='relu2')(conv2)  # 10×27×27×256
    norm2 = layers.Lambda(
        lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'), name='norm2'
    )(relu2)  # 10×27×27×256
    pool2 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool2')(norm2)  # 10×13×13×256

    conv3 = layers.Conv2D(384, (3, 3), padding='same', name='conv3')(pool2)  # 10×13×13×384
    relu3 = layers.ReLU(name='relu3')(conv3)  # 10×13×13×384

    conv4 = layers.Conv2D(384, (3, 3), padding='same', groups=2, name='conv4')(relu3)  # 10×13×13×384
    relu4 = layers.ReLU(name='relu4')(conv4)  # 10×13×13×384

    conv5 = layers.Conv2D(256, (3, 3), padding='same', groups=2, name='conv5')(relu4)  # 10×13×13×256
    relu5 = layers.ReLU(name='relu5')(conv5)  # 10×13×13×256
    pool5 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool5')(relu5)  # 10×6×6×256

    fc6_permute = layers.Permute((3, 1, 2), name='fc6_permute')(pool5)
    fc6_flat = layers.Flatten(name='fc6_flat')(fc6_permute)
    fc6 = layers.Dense(4096, name='fc6')(fc6_flat)  # 10×4096
    relu6 = layers.ReLU(name='relu6')(fc6)  # 10×4096
    drop6 = layers.Dropout(0.5, name='drop6')(relu6)  # 10×4096

    fc7 = layers.Dense(4096, name='fc7')(drop6)  # 10×4096
    relu7 = layers.ReLU(name='relu7')(fc7)  # 10×4096
    drop7 = layers.Dropout(0.5, name='drop7')(relu7)  # 10×4096

    fc8 = layers.Dense(1000, name='fc8')(drop7)  # 10×1000
    prob = layers.Softmax(name='prob')(fc8)  # 10×1000

    return keras.Model(data, prob)


def load_caffe_weights(model, path):
    """Fills the model from a .caffemodel, or from the .npz that `prototxt weights` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names_of(layers))))


def kernel(values, *bias):
    """Caffe's (N, C, h, w) to (h, w, C, N)."""
    return [values.transpose(*range(2, values.ndim), 1, 0), *map(np.ravel, bias)]


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K), in old files (1, 1, N, K), to (K, N)."""
    matrix = matrix.reshape(matrix.shape[-2:])
    return [matrix if transposed else matrix.T, *map(np.ravel, bias)]


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (kernel, ('conv1', 2)),
    'conv2': (kernel, ('conv2', 2)),
    'conv3': (kernel, ('conv3', 2)),
    'conv4': (kernel, ('conv4', 2)),
    'conv5': (kernel, ('conv5', 2)),
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
    axis, formula = (1, 'nchw,cd->ndhw') if data_format == 'channels_first' else (3, 'nhwc,cd->nhwd')
    channels = np.arange(x.shape[axis])
    band = (np.abs(channels[:, None] - channels) <= size // 2).astype('float32')
    sums = tf.einsum(formula, tf.square(x), band)
    return x * (k + alpha / size * sums) ** -beta
