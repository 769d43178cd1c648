"""colorization, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = ConvBlock(in_channels=1, channels=64)
        self.conv2 = ConvBlock(in_channels=64, channels=128)
        self.conv3_1 = nn.Conv2d(128, 256, 3, padding=1)
        self.conv3_2 = nn.Conv2d(256, 256, 3, padding=1)
        self.conv3_3 = nn.Conv2d(256, 256, 3, stride=2, padding=1)
        self.conv3_3norm = nn.BatchNorm2d(256, eps=0.00001, momentum=0.001, affine=False)
        self.conv4 = ConvBlock2(in_channels=256)
        self.conv5 = ConvBlock3()
        self.conv6 = ConvBlock3()
        self.conv7 = ConvBlock2(in_channels=512)
        self.conv8_1 = nn.ConvTranspose2d(512, 256, 4, stride=2, padding=1)
        self.conv8_2 = nn.Conv2d(256, 256, 3, padding=1)
        self.conv8_3 = nn.Conv2d(256, 256, 3, padding=1)
        self.conv8_313 = nn.Conv2d(256, 313, 1)
        self.conv8_313_rh = Scale((313,), 2, bias=False)
        self.class8_ab = nn.Conv2d(313, 2, 1)

    def forward(self, data_l):
        conv1_2norm = self.conv1(data_l)  # 1×64×112×112
        conv2_2norm = self.conv2(conv1_2norm)  # 1×128×56×56

        conv3_1 = self.conv3_1(conv2_2norm)  # 1×256×56×56
        relu3_1 = F.relu(conv3_1)  # 1×256×56×56

        conv3_2 = self.conv3_2(relu3_1)  # 1×256×56×56
        relu3_2 = F.relu(conv3_2)  # 1×256×56×56

        conv3_3 = self.conv3_3(relu3_2)  # 1×256×28×28
        relu3_3 = F.relu(conv3_3)  # 1×256×28×28
        conv3_3norm = self.conv3_3norm(relu3_3)  # 1×256×28×28

        conv4_3norm = self.conv4(conv3_3norm)  # 1×512×28×28
        conv5_3norm = self.conv5(conv4_3norm)  # 1×512×28×28
        conv6_3norm = self.conv6(conv5_3norm)  # 1×512×28×28
        conv7_3norm = self.conv7(conv6_3norm)  # 1×512×28×28

        conv8_1 = self.conv8_1(conv7_3norm)  # 1×256×56×56
        relu8_1 = F.relu(conv8_1)  # 1×256×56×56

        conv8_2 = self.conv8_2(relu8_1)  # 1×256×56×56
        relu8_2 = F.relu(conv8_2)  # 1×256×56×56

        conv8_3 = self.conv8_3(relu8_2)  # 1×256×56×56
        relu8_3 = F.relu(conv8_3)  # 1×256×56×56

        conv8_313 = self.conv8_313(relu8_3)  # 1×313×56×56
        conv8_313_rh = self.conv8_313_rh(conv8_313)  # 1×313×56×56
        class8_313_rh = F.softmax(conv8_313_rh, 1)  # 1×313×56×56

        class8_ab = self.class8_ab(class8_313_rh)  # 1×2×56×56

        return class8_ab


class ConvBlock(nn.Module):
    """The layers of conv1, conv2."""

    def __init__(self, in_channels, channels):
        super().__init__()
        self.conv_1 = nn.Conv2d(in_channels, channels, 3, padding=1)
        self.conv_2 = nn.Conv2d(channels, channels, 3, stride=2, padding=1)
        self.conv_2norm = nn.BatchNorm2d(channels, eps=0.00001, momentum=0.001, affine=False)

    def forward(self, x):
        conv_1 = self.conv_1(x)
        relu_1 = F.relu(conv_1)

        conv_2 = self.conv_2(relu_1)
        relu_2 = F.relu(conv_2)
        conv_2norm = self.conv_2norm(relu_2)
        return conv_2norm


class ConvBlock2(nn.Module):
    """The layers of conv4, conv7."""

    def __init__(self, in_channels):
        super().__init__()
        self.conv_1 = nn.Conv2d(in_channels, 512, 3, padding=1)
        self.conv_2 = nn.Conv2d(512, 512, 3, padding=1)
        self.conv_3 = nn.Conv2d(512, 512, 3, padding=1)
        self.conv_3norm = nn.BatchNorm2d(512, eps=0.00001, momentum=0.001, affine=False)

    def forward(self, x):
        conv_1 = self.conv_1(x)
        relu_1 = F.relu(conv_1)

        conv_2 = self.conv_2(relu_1)
        relu_2 = F.relu(conv_2)

        conv_3 = self.conv_3(relu_2)
        relu_3 = F.relu(conv_3)
        conv_3norm = self.conv_3norm(relu_3)
        return conv_3norm


class ConvBlock3(nn.Module):
    """The layers of conv5, conv6."""

    def __init__(self):
        super().__init__()
        self.conv_1 = nn.Conv2d(512, 512, 3, padding=2, dilation=2)
        self.conv_2 = nn.Conv2d(512, 512, 3, padding=2, dilation=2)
        self.conv_3 = nn.Conv2d(512, 512, 3, padding=2, dilation=2)
        self.conv_3norm = nn.BatchNorm2d(512, eps=0.00001, momentum=0.001, affine=False)

    def forward(self, x):
        conv_1 = self.conv_1(x)
        relu_1 = F.relu(conv_1)

        conv_2 = self.conv_2(relu_1)
        relu_2 = F.relu(conv_2)

        conv_3 = self.conv_3(relu_2)
        relu_3 = F.relu(conv_3)
        conv_3norm = self.conv_3norm(relu_3)
        return conv_3norm


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
    'conv1.conv_1': (plain, ('conv1_1', 2)),
    'conv1.conv_2': (plain, ('conv1_2', 2)),
    'conv1.conv_2norm': (batch_norm, ('conv1_2norm', 3)),
    'conv2.conv_1': (plain, ('conv2_1', 2)),
    'conv2.conv_2': (plain, ('conv2_2', 2)),
    'conv2.conv_2norm': (batch_norm, ('conv2_2norm', 3)),
    'conv3_1': (plain, ('conv3_1', 2)),
    'conv3_2': (plain, ('conv3_2', 2)),
    'conv3_3': (plain, ('conv3_3', 2)),
    'conv3_3norm': (batch_norm, ('conv3_3norm', 3)),
    'conv4.conv_1': (plain, ('conv4_1', 2)),
    'conv4.conv_2': (plain, ('conv4_2', 2)),
    'conv4.conv_3': (plain, ('conv4_3', 2)),
    'conv4.conv_3norm': (batch_norm, ('conv4_3norm', 3)),
    'conv5.conv_1': (plain, ('conv5_1', 2)),
    'conv5.conv_2': (plain, ('conv5_2', 2)),
    'conv5.conv_3': (plain, ('conv5_3', 2)),
    'conv5.conv_3norm': (batch_norm, ('conv5_3norm', 3)),
    'conv6.conv_1': (plain, ('conv6_1', 2)),
    'conv6.conv_2': (plain, ('conv6_2', 2)),
    'conv6.conv_3': (plain, ('conv6_3', 2)),
    'conv6.conv_3norm': (batch_norm, ('conv6_3norm', 3)),
    'conv7.conv_1': (plain, ('conv7_1', 2)),
    'conv7.conv_2': (plain, ('conv7_2', 2)),
    'conv7.conv_3': (plain, ('conv7_3', 2)),
    'conv7.conv_3norm': (batch_norm, ('conv7_3norm', 3)),
    'conv8_1': (plain, ('conv8_1', 2)),
    'conv8_2': (plain, ('conv8_2', 2)),
    'conv8_3': (plain, ('conv8_3', 2)),
    'conv8_313': (plain, ('conv8_313', 2)),
    'conv8_313_rh': (plain, ('conv8_313_rh', 1)),
    'class8_ab': (plain, ('class8_ab', 2)),
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


class Scale(nn.Module):
    """A factor, and a bias, that spread over the axes behind their own."""

    def __init__(self, shape, axes_behind, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape))
        self.bias = nn.Parameter(torch.zeros(shape)) if bias else None
        self.spread = (..., *[None] * axes_behind)

    def forward(self, x):
        y = x * self.weight[self.spread]
        return y if self.bias is None else y + self.bias[self.spread]
