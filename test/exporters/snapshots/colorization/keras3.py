"""colorization, written by Prototxt. Blobs are channels_last."""

import keras
import numpy as np
from keras import layers


def build_model():
    """Builds the model; its weights are random until `load_caffe_weights`."""
    keras.config.set_image_data_format('channels_last')
    data_l = keras.Input((224, 224, 1), name='data_l')

    conv1_1 = layers.Conv2D(64, (3, 3), padding='same', name='conv1_1')(data_l)  # 1×224×224×64
    relu1_1 = layers.ReLU(name='relu1_1')(conv1_1)  # 1×224×224×64

    conv1_2_pad = layers.ZeroPadding2D(((1, 1), (1, 1)), name='conv1_2_pad')(relu1_1)
    conv1_2 = layers.Conv2D(64, (3, 3), strides=(2, 2), name='conv1_2')(conv1_2_pad)  # 1×112×112×64
    relu1_2 = layers.ReLU(name='relu1_2')(conv1_2)  # 1×112×112×64
    conv1_2norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv1_2norm')(relu1_2)  # 1×112×112×64

    conv2_1 = layers.Conv2D(128, (3, 3), padding='same', name='conv2_1')(conv1_2norm)  # 1×112×112×128
    relu2_1 = layers.ReLU(name='relu2_1')(conv2_1)  # 1×112×112×128

    conv2_2_pad = layers.ZeroPadding2D(((1, 1), (1, 1)), name='conv2_2_pad')(relu2_1)
    conv2_2 = layers.Conv2D(128, (3, 3), strides=(2, 2), name='conv2_2')(conv2_2_pad)  # 1×56×56×128
    relu2_2 = layers.ReLU(name='relu2_2')(conv2_2)  # 1×56×56×128
    conv2_2norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv2_2norm')(relu2_2)  # 1×56×56×128

    conv3_1 = layers.Conv2D(256, (3, 3), padding='same', name='conv3_1')(conv2_2norm)  # 1×56×56×256
    relu3_1 = layers.ReLU(name='relu3_1')(conv3_1)  # 1×56×56×256

    conv3_2 = layers.Conv2D(256, (3, 3), padding='same', name='conv3_2')(relu3_1)  # 1×56×56×256
    relu3_2 = layers.ReLU(name='relu3_2')(conv3_2)  # 1×56×56×256

    conv3_3_pad = layers.ZeroPadding2D(((1, 1), (1, 1)), name='conv3_3_pad')(relu3_2)
    conv3_3 = layers.Conv2D(256, (3, 3), strides=(2, 2), name='conv3_3')(conv3_3_pad)  # 1×28×28×256
    relu3_3 = layers.ReLU(name='relu3_3')(conv3_3)  # 1×28×28×256
    conv3_3norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv3_3norm')(relu3_3)  # 1×28×28×256

    conv4_1 = layers.Conv2D(512, (3, 3), padding='same', name='conv4_1')(conv3_3norm)  # 1×28×28×512
    relu4_1 = layers.ReLU(name='relu4_1')(conv4_1)  # 1×28×28×512

    conv4_2 = layers.Conv2D(512, (3, 3), padding='same', name='conv4_2')(relu4_1)  # 1×28×28×512
    relu4_2 = layers.ReLU(name='relu4_2')(conv4_2)  # 1×28×28×512

    conv4_3 = layers.Conv2D(512, (3, 3), padding='same', name='conv4_3')(relu4_2)  # 1×28×28×512
    relu4_3 = layers.ReLU(name='relu4_3')(conv4_3)  # 1×28×28×512
    conv4_3norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv4_3norm')(relu4_3)  # 1×28×28×512

    conv5_1 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv5_1')(conv4_3norm)  # 1×28×28×512
    relu5_1 = layers.ReLU(name='relu5_1')(conv5_1)  # 1×28×28×512

    conv5_2 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv5_2')(relu5_1)  # 1×28×28×512
    relu5_2 = layers.ReLU(name='relu5_2')(conv5_2)  # 1×28×28×512

    conv5_3 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv5_3')(relu5_2)  # 1×28×28×512
    relu5_3 = layers.ReLU(name='relu5_3')(conv5_3)  # 1×28×28×512
    conv5_3norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv5_3norm')(relu5_3)  # 1×28×28×512

    conv6_1 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv6_1')(conv5_3norm)  # 1×28×28×512
    relu6_1 = layers.ReLU(name='relu6_1')(conv6_1)  # 1×28×28×512

    conv6_2 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv6_2')(relu6_1)  # 1×28×28×512
    relu6_2 = layers.ReLU(name='relu6_2')(conv6_2)  # 1×28×28×512

    conv6_3 = layers.Conv2D(512, (3, 3), padding='same', dilation_rate=(2, 2), name='conv6_3')(relu6_2)  # 1×28×28×512
    relu6_3 = layers.ReLU(name='relu6_3')(conv6_3)  # 1×28×28×512
    conv6_3norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv6_3norm')(relu6_3)  # 1×28×28×512

    conv7_1 = layers.Conv2D(512, (3, 3), padding='same', name='conv7_1')(conv6_3norm)  # 1×28×28×512
    relu7_1 = layers.ReLU(name='relu7_1')(conv7_1)  # 1×28×28×512

    conv7_2 = layers.Conv2D(512, (3, 3), padding='same', name='conv7_2')(relu7_1)  # 1×28×28×512
    relu7_2 = layers.ReLU(name='relu7_2')(conv7_2)  # 1×28×28×512

    conv7_3 = layers.Conv2D(512, (3, 3), padding='same', name='conv7_3')(relu7_2)  # 1×28×28×512
    relu7_3 = layers.ReLU(name='relu7_3')(conv7_3)  # 1×28×28×512
    conv7_3norm = layers.BatchNormalization(axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name='conv7_3norm')(relu7_3)  # 1×28×28×512

    conv8_1 = layers.Conv2DTranspose(256, (4, 4), strides=(2, 2), padding='same', name='conv8_1')(conv7_3norm)  # 1×56×56×256
    relu8_1 = layers.ReLU(name='relu8_1')(conv8_1)  # 1×56×56×256

    conv8_2 = layers.Conv2D(256, (3, 3), padding='same', name='conv8_2')(relu8_1)  # 1×56×56×256
    relu8_2 = layers.ReLU(name='relu8_2')(conv8_2)  # 1×56×56×256

    conv8_3 = layers.Conv2D(256, (3, 3), padding='same', name='conv8_3')(relu8_2)  # 1×56×56×256
    relu8_3 = layers.ReLU(name='relu8_3')(conv8_3)  # 1×56×56×256

    conv8_313 = layers.Conv2D(313, (1, 1), name='conv8_313')(relu8_3)  # 1×56×56×313
    conv8_313_rh = layers.DepthwiseConv2D((1, 1), use_bias=False, name='conv8_313_rh')(conv8_313)  # 1×56×56×313
    class8_313_rh = layers.Softmax(name='class8_313_rh')(conv8_313_rh)  # 1×56×56×313

    class8_ab = layers.Conv2D(2, (1, 1), name='class8_ab')(class8_313_rh)  # 1×56×56×2

    return keras.Model(data_l, class8_ab)


def load_caffe_weights(model, path):
    """Fills the model from an .npz that `prototxt weights net.caffemodel -o net.npz` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names)))


def kernel(values, *bias):
    """Caffe's (N, C, h, w) to (h, w, C, N)."""
    return [values.transpose(*range(2, values.ndim), 1, 0), *bias]


def batch_norm(mean, variance, factor, *scale):
    """Caffe multiplies mean and variance by a factor; the factor and bias of a Scale come first here."""
    unscale = 1 / factor[0] if factor[0] else 0
    return [*scale, mean * unscale, variance * unscale]


def per_channel(factors, *bias):
    """A factor for each channel as a 1 x 1 kernel."""
    return [factors.reshape(1, 1, -1, 1), *bias]


# How each layer gets its weights from the blobs of Caffe's layers.
WEIGHTS = {
    'conv1_1': (kernel, 'conv1_1/0', 'conv1_1/1'),
    'conv1_2': (kernel, 'conv1_2/0', 'conv1_2/1'),
    'conv1_2norm': (batch_norm, 'conv1_2norm/0', 'conv1_2norm/1', 'conv1_2norm/2'),
    'conv2_1': (kernel, 'conv2_1/0', 'conv2_1/1'),
    'conv2_2': (kernel, 'conv2_2/0', 'conv2_2/1'),
    'conv2_2norm': (batch_norm, 'conv2_2norm/0', 'conv2_2norm/1', 'conv2_2norm/2'),
    'conv3_1': (kernel, 'conv3_1/0', 'conv3_1/1'),
    'conv3_2': (kernel, 'conv3_2/0', 'conv3_2/1'),
    'conv3_3': (kernel, 'conv3_3/0', 'conv3_3/1'),
    'conv3_3norm': (batch_norm, 'conv3_3norm/0', 'conv3_3norm/1', 'conv3_3norm/2'),
    'conv4_1': (kernel, 'conv4_1/0', 'conv4_1/1'),
    'conv4_2': (kernel, 'conv4_2/0', 'conv4_2/1'),
    'conv4_3': (kernel, 'conv4_3/0', 'conv4_3/1'),
    'conv4_3norm': (batch_norm, 'conv4_3norm/0', 'conv4_3norm/1', 'conv4_3norm/2'),
    'conv5_1': (kernel, 'conv5_1/0', 'conv5_1/1'),
    'conv5_2': (kernel, 'conv5_2/0', 'conv5_2/1'),
    'conv5_3': (kernel, 'conv5_3/0', 'conv5_3/1'),
    'conv5_3norm': (batch_norm, 'conv5_3norm/0', 'conv5_3norm/1', 'conv5_3norm/2'),
    'conv6_1': (kernel, 'conv6_1/0', 'conv6_1/1'),
    'conv6_2': (kernel, 'conv6_2/0', 'conv6_2/1'),
    'conv6_3': (kernel, 'conv6_3/0', 'conv6_3/1'),
    'conv6_3norm': (batch_norm, 'conv6_3norm/0', 'conv6_3norm/1', 'conv6_3norm/2'),
    'conv7_1': (kernel, 'conv7_1/0', 'conv7_1/1'),
    'conv7_2': (kernel, 'conv7_2/0', 'conv7_2/1'),
    'conv7_3': (kernel, 'conv7_3/0', 'conv7_3/1'),
    'conv7_3norm': (batch_norm, 'conv7_3norm/0', 'conv7_3norm/1', 'conv7_3norm/2'),
    'conv8_1': (kernel, 'conv8_1/0', 'conv8_1/1'),
    'conv8_2': (kernel, 'conv8_2/0', 'conv8_2/1'),
    'conv8_3': (kernel, 'conv8_3/0', 'conv8_3/1'),
    'conv8_313': (kernel, 'conv8_313/0', 'conv8_313/1'),
    'conv8_313_rh': (per_channel, 'conv8_313_rh/0'),
    'class8_ab': (kernel, 'class8_ab/0', 'class8_ab/1'),
}
