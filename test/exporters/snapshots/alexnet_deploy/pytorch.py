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
    'conv4': (plain, 'conv4/0', 'conv4/1'),
    'conv5': (plain, 'conv5/0', 'conv5/1'),
    'fc6': (plain, 'fc6/0', 'fc6/1'),
    'fc7': (plain, 'fc7/0', 'fc7/1'),
    'fc8': (plain, 'fc8/0', 'fc8/1'),
}
