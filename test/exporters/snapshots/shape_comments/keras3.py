"""shape_comments, written by Prototxt. Blobs are channels_last.

"loss" (SoftmaxWithLoss): A loss belongs in `compile()`.
"""

import keras
import numpy as np
from keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    keras.config.set_image_data_format('channels_last')
    data = keras.Input((28, 28, 1), name='data')

    conv1 = layers.Conv2D(20, (5, 5), name='conv1')(data)  # 64×24×24×20
    pool1 = layers.MaxPooling2D((2, 2), strides=(2, 2), name='pool1')(conv1)  # 64×12×12×20

    ip1_permute = layers.Permute((3, 1, 2), name='ip1_permute')(pool1)
    ip1_flat = layers.Flatten(name='ip1_flat')(ip1_permute)
    ip1 = layers.Dense(10, name='ip1')(ip1_flat)  # 64×10

    return keras.Model(data, ip1)


def load_caffe_weights(model, path):
    """Fills the model from an .npz that `prototxt weights net.caffemodel -o net.npz` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names)))


def kernel(values, *bias):
    """Caffe's (N, C, h, w) to (h, w, C, N)."""
    return [values.transpose(*range(2, values.ndim), 1, 0), *bias]


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K) to (K, N)."""
    return [matrix if transposed else matrix.T, *bias]


# How each layer gets its weights from the blobs of Caffe's layers.
WEIGHTS = {
    'conv1': (kernel, 'conv1/0', 'conv1/1'),
    'ip1': (dense, 'ip1/0', 'ip1/1'),
}
