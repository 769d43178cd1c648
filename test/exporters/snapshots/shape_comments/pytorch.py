"""shape_comments, written by Prototxt. Blobs have their axes as in Caffe.

"loss" (SoftmaxWithLoss): A loss is computed outside of the module.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 20, 5)
        self.ip1 = nn.Linear(2880, 10)

    def forward(self, data):
        conv1 = self.conv1(data)  # 64×20×24×24
        pool1 = F.max_pool2d(conv1, 2, 2, ceil_mode=True)  # 64×20×12×12

        ip1 = self.ip1(pool1.flatten(1))  # 64×10

        return ip1


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
    'ip1': (plain, 'ip1/0', 'ip1/1'),
}
