import { keras3 } from '../keras/dialects.ts';
import { whereUsed } from '../program/python-file.ts';
import { helpersWith } from './helpers.ts';
import { keras3Sayings } from './keras3.ts';
import { layoutFunctions } from './layouts.ts';
import type { KerasVersionText } from './version.ts';

/** Keras 3, on any of its backends. */
export const keras3Text: KerasVersionText = {
  dialect: keras3,
  sayings: keras3Sayings,
  helpers: helpersWith('ops', 'ops.mean'),
  layouts: () => layoutFunctions,
  imports: whereUsed(
    ['from functools import partial\n', /\bpartial\(/],
    ['import keras', /\bkeras\./],
    ['import numpy as np', /\bnp\./],
    ['from keras import layers, ops', /\bops\./],
    ['from keras import layers', /^(?![\s\S]*\bops\.)[\s\S]*\blayers\./],
  ),
  sequential: false,
  channelsLast:
    "assert keras.config.image_data_format() == 'channels_last', 'its layers have the channels last'",
  input: (shape, batchShape, name) =>
    batchShape
      ? `keras.Input(batch_shape=${batchShape}, name=${name})`
      : `keras.Input(${shape}, name=${name})`,
  model: (inputs, outputs) => `keras.Model(${inputs}, ${outputs})`,
};
