"""v1_syntax, written by Prototxt. Blobs are channels_last."""

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    keras.backend.set_image_data_format('channels_last')
    data = keras.Input((32, 32, 3), name='data')

    conv1 = layers.Conv2D(32, (5, 5), padding='same', name='conv1')(data)  # 1×32×32×32
    pool1_pad = layers.Lambda(lambda x: tf.pad(x, ((0, 0), (0, 1), (0, 1), (0, 0)), constant_values=-np.inf), name='pool1_pad')(conv1)
    pool1 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(pool1_pad)  # 1×16×16×32
    relu1 = layers.ReLU(name='relu1')(pool1)  # 1×16×16×32

    conv2 = layers.Conv2D(32, (5, 5), padding='same', name='conv2')(relu1)  # 1×16×16×32
    relu2 = layers.ReLU(name='relu2')(conv2)  # 1×16×16×32
    pool2_pad = layers.ZeroPadding2D(((0, 1), (0, 1)), name='pool2_pad')(relu2)
    pool2_raw = layers.AveragePooling2D((3, 3), strides=(2, 2), name='pool2')(pool2_pad)
    pool2 = layers.Lambda(lambda x: scale_rows_cols(x, (1, 1, 1, 1, 1, 1, 1, 1.5), (1, 1, 1, 1, 1, 1, 1, 1.5), 'channels_last'), name='pool2_rescale')(pool2_raw)  # 1×8×8×32

    conv3 = layers.Conv2D(64, (5, 5), padding='same', name='conv3')(pool2)  # 1×8×8×64
    relu3 = layers.ReLU(name='relu3')(conv3)  # 1×8×8×64
    pool3_pad = layers.ZeroPadding2D(((0, 1), (0, 1)), name='pool3_pad')(relu3)
    pool3_raw = layers.AveragePooling2D((3, 3), strides=(2, 2), name='pool3')(pool3_pad)
    pool3 = layers.Lambda(lambda x: scale_rows_cols(x, (1, 1, 1, 1.5), (1, 1, 1, 1.5), 'channels_last'), name='pool3_rescale')(pool3_raw)  # 1×4×4×64

    ip1_permute = layers.Permute((3, 1, 2), name='ip1_permute')(pool3)
    ip1_flat = layers.Flatten(name='ip1_flat')(ip1_permute)
    ip1 = layers.Dense(64, name='ip1')(ip1_flat)  # 1×64

    ip2 = layers.Dense(10, name='ip2')(ip1)  # 1×10
    prob = layers.Softmax(name='prob')(ip2)  # 1×10

    return keras.Model(data, prob)


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
    'conv2': (kernel, 'conv2/0', 'conv2/1'),
    'conv3': (kernel, 'conv3/0', 'conv3/1'),
    'ip1': (dense, 'ip1/0', 'ip1/1'),
    'ip2': (dense, 'ip2/0', 'ip2/1'),
}


def scale_rows_cols(x, rows, cols, data_format):
    """Multiplies each row and each column by its own factor."""
    factors = np.outer(rows, cols).astype('float32')
    return x * (factors if data_format == 'channels_first' else factors[..., None])
