"""inception_block, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1_7x7_s2 = nn.Conv2d(3, 64, 7, stride=2, padding=3)
        self.conv2_3x3_reduce = nn.Conv2d(64, 64, 1)
        self.conv2_3x3 = nn.Conv2d(64, 192, 3, padding=1)
        self.inception_3a_1x1 = nn.Conv2d(192, 64, 1)
        self.inception_3a_relu_3x3 = Inception3aReluBlock(
            channels_reduce=96, channels_inception_3a=128, kernel_size=3, padding=1
        )
        self.inception_3a_relu_5x5 = Inception3aReluBlock(
            channels_reduce=16, channels_inception_3a=32, kernel_size=5, padding=2
        )
        self.inception_3a_pool_proj = nn.Conv2d(192, 32, 1)

    def forward(self, data):
        conv1_7x7_s2 = self.conv1_7x7_s2(data)  # 1×64×112×112
        conv1_relu_7x7_s2 = F.relu(conv1_7x7_s2)  # 1×64×112×112
        pool1_3x3_s2 = F.max_pool2d(conv1_relu_7x7_s2, 3, 2, ceil_mode=True)  # 1×64×56×56
        pool1_norm1 = F.local_response_norm(pool1_3x3_s2, 5, 0.0001, 0.75, 1)  # 1×64×56×56

        conv2_3x3_reduce = self.conv2_3x3_reduce(pool1_norm1)  # 1×64×56×56
        conv2_relu_3x3_reduce = F.relu(conv2_3x3_reduce)  # 1×64×56×56

        conv2_3x3 = self.conv2_3x3(conv2_relu_3x3_reduce)  # 1×192×56×56
        conv2_relu_3x3 = F.relu(conv2_3x3)  # 1×192×56×56
        conv2_norm2 = F.local_response_norm(conv2_relu_3x3, 5, 0.0001, 0.75, 1)  # 1×192×56×56
        pool2_3x3_s2 = F.max_pool2d(conv2_norm2, 3, 2, ceil_mode=True)  # 1×192×28×28

        inception_3a_1x1 = self.inception_3a_1x1(pool2_3x3_s2)  # 1×64×28×28
        inception_3a_relu_1x1 = F.relu(inception_3a_1x1)  # 1×64×28×28

        inception_3a_relu_3x3 = self.inception_3a_relu_3x3(pool2_3x3_s2)  # 1×128×28×28
        inception_3a_relu_5x5 = self.inception_3a_relu_5x5(pool2_3x3_s2)  # 1×32×28×28

        inception_3a_pool = F.max_pool2d(pool2_3x3_s2, 3, 1, padding=1, ceil_mode=True)  # 1×192×28×28

        inception_3a_pool_proj = self.inception_3a_pool_proj(inception_3a_pool)  # 1×32×28×28
        inception_3a_relu_pool_proj = F.relu(inception_3a_pool_proj)  # 1×32×28×28
        inception_3a_output = torch.cat(
            (
                inception_3a_relu_1x1,
                inception_3a_relu_3x3,
                inception_3a_relu_5x5,
                inception_3a_relu_pool_proj,
            ),
            1,
        )  # 1×256×28×28
        pool3_3x3_s2 = F.max_pool2d(inception_3a_output, 3, 2, ceil_mode=True)  # 1×256×14×14

        return pool3_3x3_s2


class Inception3aReluBlock(nn.Module):
    """The layers of inception_3a_relu_3x3, inception_3a_relu_5x5."""

    def __init__(self, channels_reduce, channels_inception_3a, kernel_size, padding):
        super().__init__()
        self.inception_3a_reduce = nn.Conv2d(192, channels_reduce, 1)
        self.inception_3a = nn.Conv2d(
            channels_reduce, channels_inception_3a, kernel_size, padding=padding
        )

    def forward(self, x):
        inception_3a_reduce = self.inception_3a_reduce(x)
        inception_3a_relu_reduce = F.relu(inception_3a_reduce)

        inception_3a = self.inception_3a(inception_3a_relu_reduce)
        inception_3a_relu = F.relu(inception_3a)
        return inception_3a_relu


def load_caffe_weights(net, path):
    """Fills the net from a .caffemodel, or from the .npz that `prototxt weights` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        module = net.get_submodule(name)
        state = module.state_dict()
        for key, values in layout(*(blobs[it] for it in names_of(layers))).items():
            if sizes(values.shape) != sizes(state[key].shape):
                raise ValueError(f'{name}.{key} in {path} has the shape {values.shape}')
            state[key] = torch.tensor(values).reshape(state[key].shape)
        module.load_state_dict(state)


def sizes(shape):
    """Without the ones in front, with which old files make four axes of fewer."""
    return sizes(shape[1:]) if shape and shape[0] == 1 else tuple(shape)


def plain(weight, *bias):
    """As Caffe holds them."""
    return named(weight=weight, bias=bias)


def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1_7x7_s2': (plain, ('conv1/7x7_s2', 2)),
    'conv2_3x3_reduce': (plain, ('conv2/3x3_reduce', 2)),
    'conv2_3x3': (plain, ('conv2/3x3', 2)),
    'inception_3a_1x1': (plain, ('inception_3a/1x1', 2)),
    'inception_3a_relu_3x3.inception_3a_reduce': (plain, ('inception_3a/3x3_reduce', 2)),
    'inception_3a_relu_3x3.inception_3a': (plain, ('inception_3a/3x3', 2)),
    'inception_3a_relu_5x5.inception_3a_reduce': (plain, ('inception_3a/5x5_reduce', 2)),
    'inception_3a_relu_5x5.inception_3a': (plain, ('inception_3a/5x5', 2)),
    'inception_3a_pool_proj': (plain, ('inception_3a/pool_proj', 2)),
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
