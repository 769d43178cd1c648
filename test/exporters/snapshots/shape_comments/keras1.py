"""shape_comments, written by Prototxt. Blobs are channels_last.

"loss" (SoftmaxWithLoss): A loss belongs in `compile()`.
"""

import numpy as np
from keras import backend as K
from keras.layers import Convolution2D, Dense, Flatten, Input, MaxPooling2D, Permute
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    K.set_image_dim_ordering('tf')
    data = Input((28, 28, 1), name='data')

    conv1 = Convolution2D(20, 5, 5, name='conv1')(data)  # 64×24×24×20
    pool1 = MaxPooling2D((2, 2), strides=(2, 2), name='pool1')(conv1)  # 64×12×12×20

    ip1_permute = Permute((3, 1, 2), name='ip1_permute')(pool1)
    ip1_flat = Flatten(name='ip1_flat')(ip1_permute)
    ip1 = Dense(10, name='ip1')(ip1_flat)  # 64×10

    return Model(input=data, output=ip1)


def load_caffe_weights(model, path):
    """Fills the model from an .npz that `prototxt weights net.caffemodel -o net.npz` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names)))


def kernel(values, *bias, **options):
    """Caffe's (N, C, h, w), of a Deconvolution (C, N, h, w), in the order of the backend; Theano flips kernels."""
    values = values.swapaxes(0, 1) if options.get('deconvolution') else values
    values = values[:, :, ::-1, ::-1] if K.backend() == 'theano' else values
    values = values if K.image_dim_ordering() == 'th' else values.transpose(2, 3, 1, 0)
    return [values] + list(bias)


def dense(matrix, *bias, transposed=False):
    """Caffe's (N, K) to (K, N)."""
    return [matrix if transposed else matrix.T, *bias]


# How each layer gets its weights from the blobs of Caffe's layers.
WEIGHTS = {
    'conv1': (kernel, 'conv1/0', 'conv1/1'),
    'ip1': (dense, 'ip1/0', 'ip1/1'),
}
