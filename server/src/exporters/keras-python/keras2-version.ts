import { keras2 } from '../keras/dialects.ts';
import { whereUsed } from '../program/python-file.ts';
import { helpersWith } from './helpers.ts';
import { keras2Sayings } from './keras2.ts';
import { keras3Text } from './keras3-version.ts';
import type { KerasVersionText } from './version.ts';

/** Keras 2, as it comes with TensorFlow. */
export const keras2Text: KerasVersionText = {
  ...keras3Text,
  dialect: keras2,
  sayings: keras2Sayings,
  helpers: helpersWith('tf', 'tf.reduce_mean'),
  imports: whereUsed(
    ['from functools import partial\n', /\bpartial\(/],
    ['import numpy as np', /\bnp\./],
    ['import tensorflow as tf', /\btf\./],
    ['from tensorflow import keras', /\bkeras\./],
    ['from tensorflow.keras import layers', /\blayers\./],
  ),
  channelsLast:
    "assert keras.backend.image_data_format() == 'channels_last', 'its layers have the channels last'",
  lambda: (body, name) => `layers.Lambda(lambda x: ${body}, name=${name})`,
};
