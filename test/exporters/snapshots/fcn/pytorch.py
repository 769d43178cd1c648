"""fcn, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.pool1 = PoolBlock(in_channels=3, channels=64, padding=100)
        self.pool2 = PoolBlock(in_channels=64, channels=128, padding=1)
        self.pool3 = PoolBlock2(in_channels=128, channels=256)
        self.pool4 = PoolBlock2(in_channels=256, channels=512)
        self.pool5 = PoolBlock2(in_channels=512, channels=512)
        self.fc6 = nn.Conv2d(512, 4096, 7)
        self.fc7 = nn.Conv2d(4096, 4096, 1)
        self.score_fr = nn.Conv2d(4096, 21, 1)
        self.upscore2 = nn.ConvTranspose2d(21, 21, 4, stride=2, groups=21, bias=False)
        self.score_pool4 = nn.Conv2d(512, 21, 1)
        self.upscore_pool4 = nn.ConvTranspose2d(21, 21, 4, stride=2, groups=21, bias=False)
        self.score_pool3 = nn.Conv2d(256, 21, 1)
        self.upscore8 = nn.ConvTranspose2d(21, 21, 16, stride=8, groups=21, bias=False)

    def forward(self, data):
        pool1 = self.pool1(data)  # 1×64×349×349
        pool2 = self.pool2(pool1)  # 1×128×175×175
        pool3 = self.pool3(pool2)  # 1×256×88×88
        pool4 = self.pool4(pool3)  # 1×512×44×44
        pool5 = self.pool5(pool4)  # 1×512×22×22

        fc6 = self.fc6(pool5)  # 1×4096×16×16
        relu6 = F.relu(fc6)  # 1×4096×16×16
        drop6 = F.dropout(relu6, 0.5, self.training)  # 1×4096×16×16

        fc7 = self.fc7(drop6)  # 1×4096×16×16
        relu7 = F.relu(fc7)  # 1×4096×16×16
        drop7 = F.dropout(relu7, 0.5, self.training)  # 1×4096×16×16

        score_fr = self.score_fr(drop7)  # 1×21×16×16

        upscore2 = self.upscore2(score_fr)  # 1×21×34×34

        score_pool4 = self.score_pool4(pool4)  # 1×21×44×44
        score_pool4c = score_pool4[:, :, 5:39, 5:39]  # 1×21×34×34
        fuse_pool4 = upscore2 + score_pool4c  # 1×21×34×34

        upscore_pool4 = self.upscore_pool4(fuse_pool4)  # 1×21×70×70

        score_pool3 = self.score_pool3(pool3)  # 1×21×88×88
        score_pool3c = score_pool3[:, :, 9:79, 9:79]  # 1×21×70×70
        fuse_pool3 = upscore_pool4 + score_pool3c  # 1×21×70×70

        upscore8 = self.upscore8(fuse_pool3)  # 1×21×568×568
        score = upscore8[:, :, 31:531, 31:531]  # 1×21×500×500

        return score


class PoolBlock(nn.Module):
    """The layers of pool1, pool2."""

    def __init__(self, in_channels, channels, padding):
        super().__init__()
        self.conv_1 = nn.Conv2d(in_channels, channels, 3, padding=padding)
        self.conv_2 = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x):
        conv_1 = self.conv_1(x)
        relu_1 = F.relu(conv_1)

        conv_2 = self.conv_2(relu_1)
        relu_2 = F.relu(conv_2)
        pool = F.max_pool2d(relu_2, 2, 2, ceil_mode=True)
        return pool


class PoolBlock2(nn.Module):
    """The layers of pool3, pool4, pool5."""

    def __init__(self, in_channels, channels):
        super().__init__()
        self.conv_1 = nn.Conv2d(in_channels, channels, 3, padding=1)
        self.conv_2 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv_3 = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x):
        conv_1 = self.conv_1(x)
        relu_1 = F.relu(conv_1)

        conv_2 = self.conv_2(relu_1)
        relu_2 = F.relu(conv_2)

        conv_3 = self.conv_3(relu_2)
        relu_3 = F.relu(conv_3)
        pool = F.max_pool2d(relu_3, 2, 2, ceil_mode=True)
        return pool


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
    'pool1.conv_1': (plain, ('conv1_1', 2)),
    'pool1.conv_2': (plain, ('conv1_2', 2)),
    'pool2.conv_1': (plain, ('conv2_1', 2)),
    'pool2.conv_2': (plain, ('conv2_2', 2)),
    'pool3.conv_1': (plain, ('conv3_1', 2)),
    'pool3.conv_2': (plain, ('conv3_2', 2)),
    'pool3.conv_3': (plain, ('conv3_3', 2)),
    'pool4.conv_1': (plain, ('conv4_1', 2)),
    'pool4.conv_2': (plain, ('conv4_2', 2)),
    'pool4.conv_3': (plain, ('conv4_3', 2)),
    'pool5.conv_1': (plain, ('conv5_1', 2)),
    'pool5.conv_2': (plain, ('conv5_2', 2)),
    'pool5.conv_3': (plain, ('conv5_3', 2)),
    'fc6': (plain, ('fc6', 2)),
    'fc7': (plain, ('fc7', 2)),
    'score_fr': (plain, ('score_fr', 2)),
    'upscore2': (plain, ('upscore2', 1)),
    'score_pool4': (plain, ('score_pool4', 2)),
    'upscore_pool4': (plain, ('upscore_pool4', 1)),
    'score_pool3': (plain, ('score_pool3', 2)),
    'upscore8': (plain, ('upscore8', 1)),
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
