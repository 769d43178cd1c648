"""v1_syntax, written by Prototxt. Blobs have their axes as in Caffe."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 5, padding=2)
        self.conv2 = nn.Conv2d(32, 32, 5, padding=2)
        self.conv3 = nn.Conv2d(32, 64, 5, padding=2)
        self.ip1 = nn.Linear(1024, 64)
        self.ip2 = nn.Linear(64, 10)

    def forward(self, data):
        conv1 = self.conv1(data)  # 1×32×32×32
        pool1 = F.max_pool2d(conv1, 3, 2, ceil_mode=True)  # 1×32×16×16
        relu1 = F.relu(pool1)  # 1×32×16×16

        conv2 = self.conv2(relu1)  # 1×32×16×16
        relu2 = F.relu(conv2)  # 1×32×16×16
        pool2 = F.avg_pool2d(relu2, 3, 2, ceil_mode=True)  # 1×32×8×8

        conv3 = self.conv3(pool2)  # 1×64×8×8
        relu3 = F.relu(conv3)  # 1×64×8×8
        pool3 = F.avg_pool2d(relu3, 3, 2, ceil_mode=True)  # 1×64×4×4

        ip1 = self.ip1(pool3.flatten(1))  # 1×64

        ip2 = self.ip2(ip1)  # 1×10
        prob = F.softmax(ip2, 1)  # 1×10

        return prob


def load_caffe_weights(net, path):
    """Fills the net from an .npz that `prototxt weights net.caffemodel -o net.npz` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        module = getattr(net, name)
        state = module.state_dict()
        for key, values in layout(*(blobs[it] for it in names)).items():
            state[key] = torch.from_numpy(np.ascontiguousarray(values)).reshape(state[key].shape)
        module.load_state_dict(state)


def plain(weight, *bias):
    """As Caffe holds them."""
    return named(weight=weight, bias=bias)


def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}


# How each module gets its parameters from the blobs of Caffe's layers.
WEIGHTS = {
    'conv1': (plain, 'conv1/0', 'conv1/1'),
    'conv2': (plain, 'conv2/0', 'conv2/1'),
    'conv3': (plain, 'conv3/0', 'conv3/1'),
    'ip1': (plain, 'ip1/0', 'ip1/1'),
    'ip2': (plain, 'ip2/0', 'ip2/1'),
}
