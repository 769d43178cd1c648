"""v1_syntax, written by Prototxt. Blobs are channels_last."""

import numpy as np
from keras import backend as K
from keras.layers import Activation, AveragePooling2D, Convolution2D, Dense, Flatten, Input, Lambda, MaxPooling2D, Permute, ZeroPadding2D
from keras.models import Model


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    K.set_image_dim_ordering('tf')
    data = Input((32, 32, 3), name='data')

    conv1 = Convolution2D(32, 5, 5, border_mode='same', name='conv1')(data)  # 1×32×32×32
    pool1_pad = NegInfPadding2D((0, 1, 0, 1), name='pool1_pad')(conv1)
    pool1 = MaxPooling2D((3, 3), strides=(2, 2), name='pool1')(pool1_pad)  # 1×16×16×32
    relu1 = Activation('relu', name='relu1')(pool1)  # 1×16×16×32

    conv2 = Convolution2D(32, 5, 5, border_mode='same', name='conv2')(relu1)  # 1×16×16×32
    relu2 = Activation('relu', name='relu2')(conv2)  # 1×16×16×32
    pool2_pad = ZeroPadding2D((0, 1, 0, 1), name='pool2_pad')(relu2)
    pool2_raw = AveragePooling2D((3, 3), strides=(2, 2), name='pool2')(pool2_pad)
    pool2 = Lambda(lambda x: scale_rows_cols(x, (1, 1, 1, 1, 1, 1, 1, 1.5), (1, 1, 1, 1, 1, 1, 1, 1.5), 'channels_last'), output_shape=(8, 8, 32), name='pool2_rescale')(pool2_raw)  # 1×8×8×32

    conv3 = Convolution2D(64, 5, 5, border_mode='same', name='conv3')(pool2)  # 1×8×8×64
    relu3 = Activation('relu', name='relu3')(conv3)  # 1×8×8×64
    pool3_pad = ZeroPadding2D((0, 1, 0, 1), name='pool3_pad')(relu3)
    pool3_raw = AveragePooling2D((3, 3), strides=(2, 2), name='pool3')(pool3_pad)
    pool3 = Lambda(lambda x: scale_rows_cols(x, (1, 1, 1, 1.5), (1, 1, 1, 1.5), 'channels_last'), output_shape=(4, 4, 64), name='pool3_rescale')(pool3_raw)  # 1×4×4×64

    ip1_permute = Permute((3, 1, 2), name='ip1_permute')(pool3)
    ip1_flat = Flatten(name='ip1_flat')(ip1_permute)
    ip1 = Dense(64, name='ip1')(ip1_flat)  # 1×64

    ip2 = Dense(10, name='ip2')(ip1)  # 1×10
    prob = Activation('softmax', name='prob')(ip2)  # 1×10

    return Model(input=data, output=prob)


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
    'conv2': (kernel, 'conv2/0', 'conv2/1'),
    'conv3': (kernel, 'conv3/0', 'conv3/1'),
    'ip1': (dense, 'ip1/0', 'ip1/1'),
    'ip2': (dense, 'ip2/0', 'ip2/1'),
}


class NegInfPadding2D(ZeroPadding2D):
    """A border that no maximum is taken from."""

    def call(self, x, mask=None):
        inside = super(NegInfPadding2D, self).call(K.ones_like(x))
        return super(NegInfPadding2D, self).call(x) + (inside - 1) * 1e38


def scale_rows_cols(x, rows, cols, data_format):
    """Multiplies each row and each column by its own factor."""
    factors = np.outer(rows, cols).astype('float32')
    return x * (factors if data_format == 'channels_first' else factors[..., None])
