"""resnet_block, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.bn_conv1 = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)
        self.res2a_branch1 = nn.Conv2d(64, 256, 1, bias=False)
        self.bn2a_branch1 = nn.BatchNorm2d(256, eps=0.00001, momentum=0.001)
        self.res2a_branch2a = nn.Conv2d(64, 64, 1, bias=False)
        self.bn2a_branch2a = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)
        self.res2a_branch2b = nn.Conv2d(64, 64, 3, padding=1, bias=False)
        self.bn2a_branch2b = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)
        self.res2a_branch2c = nn.Conv2d(64, 256, 1, bias=False)
        self.bn2a_branch2c = nn.BatchNorm2d(256, eps=0.00001, momentum=0.001)
        self.res2b_branch2a = nn.Conv2d(256, 64, 1, bias=False)
        self.bn2b_branch2a = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)
        self.res2b_branch2b = nn.Conv2d(64, 64, 3, padding=1, bias=False)
        self.bn2b_branch2b = nn.BatchNorm2d(64, eps=0.00001, momentum=0.001)
        self.res2b_branch2c = nn.Conv2d(64, 256, 1, bias=False)
        self.bn2b_branch2c = nn.BatchNorm2d(256, eps=0.00001, momentum=0.001)
        self.fc1000 = nn.Linear(256, 1000)

    def forward(self, data):
        conv1 = self.conv1(data)  # 1×64×112×112
        scale_conv1 = self.bn_conv1(conv1)  # 1×64×112×112
        conv1_relu = F.relu(scale_conv1)  # 1×64×112×112
        pool1 = F.max_pool2d(conv1_relu, 3, 2, ceil_mode=True)  # 1×64×56×56

        res2a_branch1 = self.res2a_branch1(pool1)  # 1×256×56×56
        scale2a_branch1 = self.bn2a_branch1(res2a_branch1)  # 1×256×56×56

        res2a_branch2a = self.res2a_branch2a(pool1)  # 1×64×56×56
        scale2a_branch2a = self.bn2a_branch2a(res2a_branch2a)  # 1×64×56×56
        res2a_branch2a_relu = F.relu(scale2a_branch2a)  # 1×64×56×56

        res2a_branch2b = self.res2a_branch2b(res2a_branch2a_relu)  # 1×64×56×56
        scale2a_branch2b = self.bn2a_branch2b(res2a_branch2b)  # 1×64×56×56
        res2a_branch2b_relu = F.relu(scale2a_branch2b)  # 1×64×56×56

        res2a_branch2c = self.res2a_branch2c(res2a_branch2b_relu)  # 1×256×56×56
        scale2a_branch2c = self.bn2a_branch2c(res2a_branch2c)  # 1×256×56×56
        res2a = scale2a_branch1 + scale2a_branch2c  # 1×256×56×56
        res2a_relu = F.relu(res2a)  # 1×256×56×56

        res2b_branch2a = self.res2b_branch2a(res2a_relu)  # 1×64×56×56
        scale2b_branch2a = self.bn2b_branch2a(res2b_branch2a)  # 1×64×56×56
        res2b_branch2a_relu = F.relu(scale2b_branch2a)  # 1×64×56×56

        res2b_branch2b = self.res2b_branch2b(res2b_branch2a_relu)  # 1×64×56×56
        scale2b_branch2b = self.bn2b_branch2b(res2b_branch2b)  # 1×64×56×56
        res2b_branch2b_relu = F.relu(scale2b_branch2b)  # 1×64×56×56

        res2b_branch2c = self.res2b_branch2c(res2b_branch2b_relu)  # 1×256×56×56
        scale2b_branch2c = self.bn2b_branch2c(res2b_branch2c)  # 1×256×56×56
        res2b = res2a_relu + scale2b_branch2c  # 1×256×56×56
        res2b_relu = F.relu(res2b)  # 1×256×56×56
        pool5 = F.adaptive_avg_pool2d(res2b_relu, 1)  # 1×256×1×1

        fc1000 = self.fc1000(pool5.flatten(1))  # 1×1000
        prob = F.softmax(fc1000, 1)  # 1×1000

        return prob


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


def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale follow."""
    unscale = 1 / factor[0] if factor[0] else 0
    statistics = {'running_mean': mean * unscale, 'running_var': variance * unscale}
    return {**statistics, **(named(weight=scale[0], bias=scale[1:]) if scale else {})}


def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (plain, ('conv1', 1)),
    'bn_conv1': (batch_norm, ('bn_conv1', 3), ('scale_conv1', 2)),
    'res2a_branch1': (plain, ('res2a_branch1', 1)),
    'bn2a_branch1': (batch_norm, ('bn2a_branch1', 3), ('scale2a_branch1', 2)),
    'res2a_branch2a': (plain, ('res2a_branch2a', 1)),
    'bn2a_branch2a': (batch_norm, ('bn2a_branch2a', 3), ('scale2a_branch2a', 2)),
    'res2a_branch2b': (plain, ('res2a_branch2b', 1)),
    'bn2a_branch2b': (batch_norm, ('bn2a_branch2b', 3), ('scale2a_branch2b', 2)),
    'res2a_branch2c': (plain, ('res2a_branch2c', 1)),
    'bn2a_branch2c': (batch_norm, ('bn2a_branch2c', 3), ('scale2a_branch2c', 2)),
    'res2b_branch2a': (plain, ('res2b_branch2a', 1)),
    'bn2b_branch2a': (batch_norm, ('bn2b_branch2a', 3), ('scale2b_branch2a', 2)),
    'res2b_branch2b': (plain, ('res2b_branch2b', 1)),
    'bn2b_branch2b': (batch_norm, ('bn2b_branch2b', 3), ('scale2b_branch2b', 2)),
    'res2b_branch2c': (plain, ('res2b_branch2c', 1)),
    'bn2b_branch2c': (batch_norm, ('bn2b_branch2c', 3), ('scale2b_branch2c', 2)),
    'fc1000': (plain, ('fc1000', 2)),
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
