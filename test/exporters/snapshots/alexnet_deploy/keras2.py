"""alexnet_deploy, written by Prototxt. Blobs are channels_last."""

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    keras.backend.set_image_data_format('channels_last')
    data = keras.Input((227, 227, 3), name='data')

    conv1 = layers.Conv2D(96, (11, 11), strides=(4, 4), name='conv1')(data)  # 10×55×55×96
    relu1 = layers.ReLU(name='relu1')(conv1)  # 10×55×55×96
    norm1 = layers.Lambda(lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'), name='norm1')(relu1)  # 10×55×55×96
    pool1 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(norm1)  # 10×27×27×96

    conv2 = layers.Conv2D(256, (5, 5), padding='same', groups=2, name='conv2')(pool1)  # 10×27×27×256
    relu2 = layers.ReLU(name='relu2')(conv2)  # 10×27×27×256
    norm2 = layers.Lambda(lambda x: lrn(x, 5, 0.0001, 0.75, 1, 'channels_last'), name='norm2')(relu2)  # 10×27×27×256
    pool2 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool2')(norm2)  # 10×13×13×256

    conv3 = layers.Conv2D(384, (3, 3), padding='same', name='conv3')(pool2)  # 10×13×13×384
    relu3 = layers.ReLU(name='relu3')(conv3)  # 10×13×13×384

    conv4 = layers.Conv2D(384, (3, 3), padding='same', groups=2, name='conv4')(relu3)  # 10×13×13×384
    relu4 = layers.ReLU(name='relu4')(conv4)  # 10×13×13×384

    conv5 = layers.Conv2D(256, (3, 3), padding='same', groups=2, name='conv5')(relu4)  # 10×13×13×256
    relu5 = layers.ReLU(name='relu5')(conv5)  # 10×13×13×256
    pool5 = layers.MaxPooling2D((3, 3), strides=(2, 2), name='pool5')(relu5)  # 10×6×6×256

    fc6_permute = layers.Permute((3, 1, 2), name='fc6_permute')(pool5)
    fc6_flat = layers.Flatten(name='fc6_flat')(fc6_permute)
    fc6 = layers.Dense(4096, name='fc6')(fc6_flat)  # 10×4096
    relu6 = layers.ReLU(name='relu6')(fc6)  # 10×4096
    drop6 = layers.Dropout(0.5, name='drop6')(relu6)  # 10×4096

    fc7 = layers.Dense(4096, name='fc7')(drop6)  # 10×4096
    relu7 = layers.ReLU(name='relu7')(fc7)  # 10×4096
    drop7 = layers.Dropout(0.5, name='drop7')(relu7)  # 10×4096

    fc8 = layers.Dense(1000, name='fc8')(drop7)  # 10×1000
    prob = layers.Softmax(name='prob')(fc8)  # 10×1000

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
    'conv4': (kernel, 'conv4/0', 'conv4/1'),
    'conv5': (kernel, 'conv5/0', 'conv5/1'),
    'fc6': (dense, 'fc6/0', 'fc6/1'),
    'fc7': (dense, 'fc7/0', 'fc7/1'),
    'fc8': (dense, 'fc8/0', 'fc8/1'),
}


def lrn(x, size, alpha, beta, k, data_format):
    """Caffe's local response normalization across channels."""
    axis, formula = (1, 'nchw,cd->ndhw') if data_format == 'channels_first' else (3, 'nhwc,cd->nhwd')
    channels = np.arange(x.shape[axis])
    band = (np.abs(channels[:, None] - channels) <= size // 2).astype('float32')
    sums = tf.einsum(formula, tf.square(x), band)
    return x * (k + alpha / size * sums) ** -beta
