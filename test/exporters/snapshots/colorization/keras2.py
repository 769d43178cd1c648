"""colorization, written by Prototxt. Blobs are channels_last."""

import numpy as np
from tensorflow import keras
from tensorflow.keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    assert keras.backend.image_data_format() == 'channels_last', 'its layers have the channels last'
    data_l = keras.Input((224, 224, 1), name='data_l')

    conv1_2norm = conv_block(data_l, '1', filters=64)  # 1×112×112×64
    conv2_2norm = conv_block(conv1_2norm, '2', filters=128)  # 1×56×56×128

    conv3_1 = layers.Conv2D(256, (3, 3), padding='same', name='conv3_1')(conv2_2norm)  # 1×56×56×256
    relu3_1 = layers.ReLU(name='relu3_1')(conv3_1)  # 1×56×56×256

    conv3_2 = layers.Conv2D(256, (3, 3), padding='same', name='conv3_2')(relu3_1)  # 1×56×56×256
    relu3_2 = layers.ReLU(name='relu3_2')(conv3_2)  # 1×56×56×256

    conv3_3_pad = layers.ZeroPadding2D(((1, 1), (1, 1)), name='conv3_3_pad')(relu3_2)
    conv3_3 = layers.Conv2D(256, (3, 3), strides=(2, 2), name='conv3_3')(conv3_3_pad)  # 1×28×28×256
    relu3_3 = layers.ReLU(name='relu3_3')(conv3_3)  # 1×28×28×256
    conv3_3norm = layers.BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv3_3norm'
    )(relu3_3)  # 1×28×28×256

    conv4_3norm = conv_block_2(conv3_3norm, '4')  # 1×28×28×512
    conv5_3norm = conv_block_3(conv4_3norm, '5')  # 1×28×28×512
    conv6_3norm = conv_block_3(conv5_3norm, '6')  # 1×28×28×512
    conv7_3norm = conv_block_2(conv6_3norm, '7')  # 1×28×28×512

    conv8_1 = layers.Conv2DTranspose(
        256, (4, 4), strides=(2, 2), padding='same', name='conv8_1'
    )(conv7_3norm)  # 1×56×56×256
    relu8_1 = layers.ReLU(name='relu8_1')(conv8_1)  # 1×56×56×256

    conv8_2 = layers.Conv2D(256, (3, 3), padding='same', name='conv8_2')(relu8_1)  # 1×56×56×256
    relu8_2 = layers.ReLU(name='relu8_2')(conv8_2)  # 1×56×56×256

    conv8_3 = layers.Conv2D(256, (3, 3), padding='same', name='conv8_3')(relu8_2)  # 1×56×56×256
    relu8_3 = layers.ReLU(name='relu8_3')(conv8_3)  # 1×56×56×256

    conv8_313 = layers.Conv2D(313, (1, 1), name='conv8_313')(relu8_3)  # 1×56×56×313
    conv8_313_rh = layers.DepthwiseConv2D((1, 1), use_bias=False, name='conv8_313_rh')(conv8_313)  # 1×56×56×313
    class8_313_rh = layers.Softmax(name='class8_313_rh')(conv8_313_rh)  # 1×56×56×313

    class8_ab = layers.Conv2D(2, (1, 1), name='class8_ab')(class8_313_rh)  # 1×56×56×2

    return keras.Model(data_l, class8_ab)


def conv_block(x, block, filters):
    """The layers of conv1, conv2."""
    conv_1 = layers.Conv2D(filters, (3, 3), padding='same', name=f'conv{block}_1')(x)
    relu_1 = layers.ReLU(name=f'relu{block}_1')(conv_1)

    conv_2_pad = layers.ZeroPadding2D(((1, 1), (1, 1)), name=f'conv{block}_2_pad')(relu_1)
    conv_2 = layers.Conv2D(filters, (3, 3), strides=(2, 2), name=f'conv{block}_2')(conv_2_pad)
    relu_2 = layers.ReLU(name=f'relu{block}_2')(conv_2)
    conv_2norm = layers.BatchNormalization(
        axis=3,
        epsilon=0.00001,
        momentum=0.999,
        center=False,
        scale=False,
        name=f'conv{block}_2norm',
    )(relu_2)
    return conv_2norm


def conv_block_2(x, block):
    """The layers of conv4, conv7."""
    conv_1 = layers.Conv2D(512, (3, 3), padding='same', name=f'conv{block}_1')(x)
    relu_1 = layers.ReLU(name=f'relu{block}_1')(conv_1)

    conv_2 = layers.Conv2D(512, (3, 3), padding='same', name=f'conv{block}_2')(relu_1)
    relu_2 = layers.ReLU(name=f'relu{block}_2')(conv_2)

    conv_3 = layers.Conv2D(512, (3, 3), padding='same', name=f'conv{block}_3')(relu_2)
    relu_3 = layers.ReLU(name=f'relu{block}_3')(conv_3)
    conv_3norm = layers.BatchNormalization(
        axis=3,
        epsilon=0.00001,
        momentum=0.999,
        center=False,
        scale=False,
        name=f'conv{block}_3norm',
    )(relu_3)
    return conv_3norm


def conv_block_3(x, block):
    """The layers of conv5, conv6."""
    conv_1 = layers.Conv2D(
        512, (3, 3), padding='same', dilation_rate=(2, 2), name=f'conv{block}_1'
    )(x)
    relu_1 = layers.ReLU(name=f'relu{block}_1')(conv_1)

    conv_2 = layers.Conv2D(
        512, (3, 3), padding='same', dilation_rate=(2, 2), name=f'conv{block}_2'
    )(relu_1)
    relu_2 = layers.ReLU(name=f'relu{block}_2')(conv_2)

    conv_3 = layers.Conv2D(
        512, (3, 3), padding='same', dilation_rate=(2, 2), name=f'conv{block}_3'
    )(relu_2)
    relu_3 = layers.ReLU(name=f'relu{block}_3')(conv_3)
    conv_3norm = layers.BatchNormalization(
        axis=3,
        epsilon=0.00001,
        momentum=0.999,
        center=False,
        scale=False,
        name=f'conv{block}_3norm',
    )(relu_3)
    return conv_3norm


def load_caffe_weights(model, path):
    """Fills the model from a .caffemodel, or from the .npz that `prototxt weights` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names_of(layers))))


def kernel(values, *bias):
    """Caffe's (N, C, h, w) to (h, w, C, N)."""
    return [values.transpose(*range(2, values.ndim), 1, 0), *map(np.ravel, bias)]


def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; factor and bias of a Scale come first."""
    unscale = 1 / factor[0] if factor[0] else 0
    return [*scale, mean * unscale, variance * unscale]


def per_channel(factors, *bias):
    """A factor for each channel as a 1 x 1 kernel."""
    return [factors.reshape(1, 1, -1, 1), *bias]


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
    'conv5_1': (kernel, ('conv5_1', 2)),
    'conv5_2': (kernel, ('conv5_2', 2)),
    'conv5_3': (kernel, ('conv5_3', 2)),
    'conv5_3norm': (batch_norm, ('conv5_3norm', 3)),
    'conv6_1': (kernel, ('conv6_1', 2)),
    'conv6_2': (kernel, ('conv6_2', 2)),
    'conv6_3': (kernel, ('conv6_3', 2)),
    'conv6_3norm': (batch_norm, ('conv6_3norm', 3)),
    'conv7_1': (kernel, ('conv7_1', 2)),
    'conv7_2': (kernel, ('conv7_2', 2)),
    'conv7_3': (kernel, ('conv7_3', 2)),
    'conv7_3norm': (batch_norm, ('conv7_3norm', 3)),
    'conv8_1': (kernel, ('conv8_1', 2)),
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
