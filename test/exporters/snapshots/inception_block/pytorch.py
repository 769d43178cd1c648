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
        self.inception_3a_3x3_reduce = nn.Conv2d(192, 96, 1)
        self.inception_3a_3x3 = nn.Conv2d(96, 128, 3, padding=1)
        self.inception_3a_5x5_reduce = nn.Conv2d(192, 16, 1)
        self.inception_3a_5x5 = nn.Conv2d(16, 32, 5, padding=2)
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

        inception_3a_3x3_reduce = self.inception_3a_3x3_reduce(pool2_3x3_s2)  # 1×96×28×28
        inception_3a_relu_3x3_reduce = F.relu(inception_3a_3x3_reduce)  # 1×96×28×28

        inception_3a_3x3 = self.inception_3a_3x3(inception_3a_relu_3x3_reduce)  # 1×128×28×28
        inception_3a_relu_3x3 = F.relu(inception_3a_3x3)  # 1×128×28×28

        inception_3a_5x5_reduce = self.inception_3a_5x5_reduce(pool2_3x3_s2)  # 1×16×28×28
        inception_3a_relu_5x5_reduce = F.relu(inception_3a_5x5_reduce)  # 1×16×28×28

        inception_3a_5x5 = self.inception_3a_5x5(inception_3a_relu_5x5_reduce)  # 1×32×28×28
        inception_3a_relu_5x5 = F.relu(inception_3a_5x5)  # 1×32×28×28
        inception_3a_pool = F.max_pool2d(pool2_3x3_s2, 3, 1, padding=1, ceil_mode=True)  # 1×192×28×28

        inception_3a_pool_proj = self.inception_3a_pool_proj(inception_3a_pool)  # 1×32×28×28
        inception_3a_relu_pool_proj = F.relu(inception_3a_pool_proj)  # 1×32×28×28
        inception_3a_output = torch.cat((inception_3a_relu_1x1, inception_3a_relu_3x3, inception_3a_relu_5x5, inception_3a_relu_pool_proj), 1)  # 1×256×28×28
        pool3_3x3_s2 = F.max_pool2d(inception_3a_output, 3, 2, ceil_mode=True)  # 1×256×14×14

        return pool3_3x3_s2


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
    'conv1_7x7_s2': (plain, 'conv1/7x7_s2/0', 'conv1/7x7_s2/1'),
    'conv2_3x3_reduce': (plain, 'conv2/3x3_reduce/0', 'conv2/3x3_reduce/1'),
    'conv2_3x3': (plain, 'conv2/3x3/0', 'conv2/3x3/1'),
    'inception_3a_1x1': (plain, 'inception_3a/1x1/0', 'inception_3a/1x1/1'),
    'inception_3a_3x3_reduce': (plain, 'inception_3a/3x3_reduce/0', 'inception_3a/3x3_reduce/1'),
    'inception_3a_3x3': (plain, 'inception_3a/3x3/0', 'inception_3a/3x3/1'),
    'inception_3a_5x5_reduce': (plain, 'inception_3a/5x5_reduce/0', 'inception_3a/5x5_reduce/1'),
    'inception_3a_5x5': (plain, 'inception_3a/5x5/0', 'inception_3a/5x5/1'),
    'inception_3a_pool_proj': (plain, 'inception_3a/pool_proj/0', 'inception_3a/pool_proj/1'),
}
