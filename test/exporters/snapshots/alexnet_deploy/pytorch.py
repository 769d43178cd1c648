"""alexnet_deploy, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 96, 11, stride=4)
        self.conv2 = nn.Conv2d(96, 256, 5, padding=2, groups=2)
        self.conv3 = nn.Conv2d(256, 384, 3, padding=1)
        self.conv4 = nn.Conv2d(384, 384, 3, padding=1, groups=2)
        self.conv5 = nn.Conv2d(384, 256, 3, padding=1, groups=2)
        self.fc6 = nn.Linear(9216, 4096)
        self.fc7 = nn.Linear(4096, 4096)
        self.fc8 = nn.Linear(4096, 1000)

    def forward(self, data):
        conv1 = self.conv1(data)  # 10×96×55×55
        relu1 = F.relu(conv1)  # 10×96×55×55
        norm1 = F.local_response_norm(relu1, 5, 0.0001, 0.75, 1)  # 10×96×55×55
        pool1 = F.max_pool2d(norm1, 3, 2, ceil_mode=True)  # 10×96×27×27

        conv2 = self.conv2(pool1)  # 10×256×27×27
        relu2 = F.relu(conv2)  # 10×256×27×27
        norm2 = F.local_response_norm(relu2, 5, 0.0001, 0.75, 1)  # 10×256×27×27
        pool2 = F.max_pool2d(norm2, 3, 2, ceil_mode=True)  # 10×256×13×13

        conv3 = self.conv3(pool2)  # 10×384×13×13
        relu3 = F.relu(conv3)  # 10×384×13×13

        conv4 = self.conv4(relu3)  # 10×384×13×13
        relu4 = F.relu(conv4)  # 10×384×13×13

        conv5 = self.conv5(relu4)  # 10×256×13×13
        relu5 = F.relu(conv5)  # 10×256×13×13
        pool5 = F.max_pool2d(relu5, 3, 2, ceil_mode=True)  # 10×256×6×6

        fc6 = self.fc6(pool5.flatten(1))  # 10×4096
        relu6 = F.relu(fc6)  # 10×4096
        drop6 = F.dropout(relu6, 0.5, self.training)  # 10×4096

        fc7 = self.fc7(drop6)  # 10×4096
        relu7 = F.relu(fc7)  # 10×4096
        drop7 = F.dropout(relu7, 0.5, self.training)  # 10×4096

        fc8 = self.fc8(drop7)  # 10×1000
        prob = F.softmax(fc8, 1)  # 10×1000

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


def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}


# How each layer gets its weights: from Caffe's layers, each with so many blobs.
WEIGHTS = {
    'conv1': (plain, ('conv1', 2)),
    'conv2': (plain, ('conv2', 2)),
    'conv3': (plain, ('conv3', 2)),
    'conv4': (plain, ('conv4', 2)),
    'conv5': (plain, ('conv5', 2)),
    'fc6': (plain, ('fc6', 2)),
    'fc7': (plain, ('fc7', 2)),
    'fc8': (plain, ('fc8', 2)),
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
