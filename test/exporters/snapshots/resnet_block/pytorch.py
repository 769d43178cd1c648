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


def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale follow."""
    unscale = 1 / factor[0] if factor[0] else 0
    statistics = {'running_mean': mean * unscale, 'running_var': variance * unscale}
    return {**statistics, **(named(weight=scale[0], bias=scale[1:]) if scale else {})}


def named(weight, bias):
    return {'weight': weight, **({'bias': bias[0]} if bias else {})}


# How each module gets its parameters from the blobs of Caffe's layers.
WEIGHTS = {
    'conv1': (plain, 'conv1/0'),
    'bn_conv1': (batch_norm, 'bn_conv1/0', 'bn_conv1/1', 'bn_conv1/2', 'scale_conv1/0', 'scale_conv1/1'),
    'res2a_branch1': (plain, 'res2a_branch1/0'),
    'bn2a_branch1': (batch_norm, 'bn2a_branch1/0', 'bn2a_branch1/1', 'bn2a_branch1/2', 'scale2a_branch1/0', 'scale2a_branch1/1'),
    'res2a_branch2a': (plain, 'res2a_branch2a/0'),
    'bn2a_branch2a': (batch_norm, 'bn2a_branch2a/0', 'bn2a_branch2a/1', 'bn2a_branch2a/2', 'scale2a_branch2a/0', 'scale2a_branch2a/1'),
    'res2a_branch2b': (plain, 'res2a_branch2b/0'),
    'bn2a_branch2b': (batch_norm, 'bn2a_branch2b/0', 'bn2a_branch2b/1', 'bn2a_branch2b/2', 'scale2a_branch2b/0', 'scale2a_branch2b/1'),
    'res2a_branch2c': (plain, 'res2a_branch2c/0'),
    'bn2a_branch2c': (batch_norm, 'bn2a_branch2c/0', 'bn2a_branch2c/1', 'bn2a_branch2c/2', 'scale2a_branch2c/0', 'scale2a_branch2c/1'),
    'res2b_branch2a': (plain, 'res2b_branch2a/0'),
    'bn2b_branch2a': (batch_norm, 'bn2b_branch2a/0', 'bn2b_branch2a/1', 'bn2b_branch2a/2', 'scale2b_branch2a/0', 'scale2b_branch2a/1'),
    'res2b_branch2b': (plain, 'res2b_branch2b/0'),
    'bn2b_branch2b': (batch_norm, 'bn2b_branch2b/0', 'bn2b_branch2b/1', 'bn2b_branch2b/2', 'scale2b_branch2b/0', 'scale2b_branch2b/1'),
    'res2b_branch2c': (plain, 'res2b_branch2c/0'),
    'bn2b_branch2c': (batch_norm, 'bn2b_branch2c/0', 'bn2b_branch2c/1', 'bn2b_branch2c/2', 'scale2b_branch2c/0', 'scale2b_branch2c/1'),
    'fc1000': (plain, 'fc1000/0', 'fc1000/1'),
}
