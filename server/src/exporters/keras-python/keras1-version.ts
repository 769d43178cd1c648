import { keras1 } from '../keras/dialects.ts';
import { pythonStyle, wrapped } from '../program/wrap.ts';
import { keras1Sayings } from './keras1.ts';
import { keras1Helpers } from './keras1-helpers.ts';
import { keras1Layouts } from './keras1-layouts.ts';
import type { KerasVersionText, Lambda } from './version.ts';

/** Keras 1, on Theano or TensorFlow. */
export const keras1Text: KerasVersionText = {
  dialect: keras1,
  sayings: keras1Sayings,
  helpers: keras1Helpers,
  layouts: keras1Layouts,
  imports: text => {
    const used = layerNames.filter(name => new RegExp(`\\b${name}\\(|\\(${name}\\)`).test(text));
    return [
      ...(/\bpartial\(/.test(text) ? ['from functools import partial\n'] : []),
      ...(/\bnp\./.test(text) ? ['import numpy as np'] : []),
      'from keras import backend as K',
      ...(text.includes('(Layer)') ? ['from keras.engine import Layer'] : []),
      importLine(used),
      'from keras.models import Model',
    ];
  },
  loadOptions: ({ message: { type } }) => (type === 'Deconvolution' ? { deconvolution: true } : {}),
  sequential: true,
  channelsLast: "assert K.image_dim_ordering() == 'tf', 'its layers have the channels last'",
  input: (shape, batchShape, name) =>
    batchShape ? `Input(batch_shape=${batchShape}, name=${name})` : `Input(${shape}, name=${name})`,
  model: (inputs, outputs) => `Model(input=${inputs}, output=${outputs})`,
  lambda: (body, name, about) =>
    about.inputs === 1
      ? `Lambda(lambda x: ${body}${outputShape(about)}, name=${name})`
      : `Merge(mode=lambda x: ${body}, output_shape=lambda shapes: shapes[0], name=${name})`,
};

/** Theano cannot tell what comes out of a function. */
function outputShape({ calls: [first], outputShape }: Lambda): string {
  if (outputShape !== undefined) return `, output_shape=${outputShape}`;
  if (first?.[0] !== 'ops.argmax') return '';
  return ', output_shape=lambda shape: shape[:1] + (1,) + shape[2:]';
}

/** In brackets where that is long. */
function importLine(names: readonly string[]): string {
  const line = `from keras.layers import ${names.join(', ')}`;
  return line.length <= 100 ? line : wrapped(`from keras.layers import (${names.join(', ')})`, pythonStyle);
}

const layerNames: readonly string[] = [
  ...[
    'Activation',
    'AveragePooling2D',
    'BatchNormalization',
    'Convolution1D',
    'Convolution2D',
    'Convolution3D',
    'Cropping2D',
    'Deconvolution2D',
  ],
  ...['Dense', 'Dropout', 'ELU', 'Embedding', 'Flatten', 'GlobalAveragePooling2D', 'GlobalMaxPooling2D'],
  ...[
    'Input',
    'Lambda',
    'LeakyReLU',
    'MaxPooling2D',
    'Merge',
    'PReLU',
    'Permute',
    'Reshape',
    'ZeroPadding1D',
    'ZeroPadding2D',
    'ZeroPadding3D',
  ],
];
