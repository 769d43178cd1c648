// colorization, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data_l = tf.input({ name: 'data_l', shape: [224, 224, 1] });

  const conv1_2norm = convBlock(data_l, '1', { filters: 64 }); // 1×112×112×64
  const conv2_2norm = convBlock(conv1_2norm, '2', { filters: 128 }); // 1×56×56×128

  const conv3_1 = tf.layers.conv2d({
    name: 'conv3_1', filters: 256, kernelSize: [3, 3], padding: 'same'
  }).apply(conv2_2norm); // 1×56×56×256
  const relu3_1 = tf.layers.reLU({ name: 'relu3_1' }).apply(conv3_1); // 1×56×56×256

  const conv3_2 = tf.layers.conv2d({
    name: 'conv3_2', filters: 256, kernelSize: [3, 3], padding: 'same'
  }).apply(relu3_1); // 1×56×56×256
  const relu3_2 = tf.layers.reLU({ name: 'relu3_2' }).apply(conv3_2); // 1×56×56×256

  const conv3_3_pad = tf.layers.zeroPadding2d({
    name: 'conv3_3_pad', padding: [[1, 1], [1, 1]]
  }).apply(relu3_2);
  const conv3_3 = tf.layers.conv2d({
    name: 'conv3_3', filters: 256, kernelSize: [3, 3], strides: [2, 2]
  }).apply(conv3_3_pad); // 1×28×28×256
  const relu3_3 = tf.layers.reLU({ name: 'relu3_3' }).apply(conv3_3); // 1×28×28×256
  const conv3_3norm = tf.layers.batchNormalization({
    name: 'conv3_3norm', axis: 3, epsilon: 0.00001, momentum: 0.999, center: false, scale: false
  }).apply(relu3_3); // 1×28×28×256

  const conv4_3norm = convBlock2(conv3_3norm, '4'); // 1×28×28×512
  const conv5_3norm = convBlock3(conv4_3norm, '5'); // 1×28×28×512
  const conv6_3norm = convBlock3(conv5_3norm, '6'); // 1×28×28×512
  const conv7_3norm = convBlock2(conv6_3norm, '7'); // 1×28×28×512

  const conv8_1 = tf.layers.conv2dTranspose({
    name: 'conv8_1', filters: 256, kernelSize: [4, 4], strides: [2, 2], padding: 'same'
  }).apply(conv7_3norm); // 1×56×56×256
  const relu8_1 = tf.layers.reLU({ name: 'relu8_1' }).apply(conv8_1); // 1×56×56×256

  const conv8_2 = tf.layers.conv2d({
    name: 'conv8_2', filters: 256, kernelSize: [3, 3], padding: 'same'
  }).apply(relu8_1); // 1×56×56×256
  const relu8_2 = tf.layers.reLU({ name: 'relu8_2' }).apply(conv8_2); // 1×56×56×256

  const conv8_3 = tf.layers.conv2d({
    name: 'conv8_3', filters: 256, kernelSize: [3, 3], padding: 'same'
  }).apply(relu8_2); // 1×56×56×256
  const relu8_3 = tf.layers.reLU({ name: 'relu8_3' }).apply(conv8_3); // 1×56×56×256

  const conv8_313 = tf.layers.conv2d({
    name: 'conv8_313', filters: 313, kernelSize: [1, 1]
  }).apply(relu8_3); // 1×56×56×313
  const conv8_313_rh = tf.layers.depthwiseConv2d({
    name: 'conv8_313_rh', kernelSize: [1, 1], useBias: false
  }).apply(conv8_313); // 1×56×56×313
  const class8_313_rh = tf.layers.activation({
    name: 'class8_313_rh', activation: 'softmax'
  }).apply(conv8_313_rh); // 1×56×56×313

  const class8_ab = tf.layers.conv2d({
    name: 'class8_ab', filters: 2, kernelSize: [1, 1]
  }).apply(class8_313_rh); // 1×56×56×2

  return tf.model({ inputs: [data_l], outputs: [class8_ab] });
}

/** The layers of conv1, conv2. */
function convBlock(x, block, { filters }) {
  const conv_1 = tf.layers.conv2d({
    name: `conv${block}_1`, filters: filters, kernelSize: [3, 3], padding: 'same'
  }).apply(x);
  const relu_1 = tf.layers.reLU({ name: `relu${block}_1` }).apply(conv_1);

  const conv_2_pad = tf.layers.zeroPadding2d({
    name: `conv${block}_2_pad`, padding: [[1, 1], [1, 1]]
  }).apply(relu_1);
  const conv_2 = tf.layers.conv2d({
    name: `conv${block}_2`, filters: filters, kernelSize: [3, 3], strides: [2, 2]
  }).apply(conv_2_pad);
  const relu_2 = tf.layers.reLU({ name: `relu${block}_2` }).apply(conv_2);
  const conv_2norm = tf.layers.batchNormalization({
    name: `conv${block}_2norm`,
    axis: 3,
    epsilon: 0.00001,
    momentum: 0.999,
    center: false,
    scale: false,
  }).apply(relu_2);
  return conv_2norm;
}

/** The layers of conv4, conv7. */
function convBlock2(x, block) {
  const conv_1 = tf.layers.conv2d({
    name: `conv${block}_1`, filters: 512, kernelSize: [3, 3], padding: 'same'
  }).apply(x);
  const relu_1 = tf.layers.reLU({ name: `relu${block}_1` }).apply(conv_1);

  const conv_2 = tf.layers.conv2d({
    name: `conv${block}_2`, filters: 512, kernelSize: [3, 3], padding: 'same'
  }).apply(relu_1);
  const relu_2 = tf.layers.reLU({ name: `relu${block}_2` }).apply(conv_2);

  const conv_3 = tf.layers.conv2d({
    name: `conv${block}_3`, filters: 512, kernelSize: [3, 3], padding: 'same'
  }).apply(relu_2);
  const relu_3 = tf.layers.reLU({ name: `relu${block}_3` }).apply(conv_3);
  const conv_3norm = tf.layers.batchNormalization({
    name: `conv${block}_3norm`,
    axis: 3,
    epsilon: 0.00001,
    momentum: 0.999,
    center: false,
    scale: false,
  }).apply(relu_3);
  return conv_3norm;
}

/** The layers of conv5, conv6. */
function convBlock3(x, block) {
  const conv_1 = tf.layers.conv2d({
    name: `conv${block}_1`, filters: 512, kernelSize: [3, 3], padding: 'same', dilationRate: [2, 2]
  }).apply(x);
  const relu_1 = tf.layers.reLU({ name: `relu${block}_1` }).apply(conv_1);

  const conv_2 = tf.layers.conv2d({
    name: `conv${block}_2`, filters: 512, kernelSize: [3, 3], padding: 'same', dilationRate: [2, 2]
  }).apply(relu_1);
  const relu_2 = tf.layers.reLU({ name: `relu${block}_2` }).apply(conv_2);

  const conv_3 = tf.layers.conv2d({
    name: `conv${block}_3`, filters: 512, kernelSize: [3, 3], padding: 'same', dilationRate: [2, 2]
  }).apply(relu_2);
  const relu_3 = tf.layers.reLU({ name: `relu${block}_3` }).apply(conv_3);
  const conv_3norm = tf.layers.batchNormalization({
    name: `conv${block}_3norm`,
    axis: 3,
    epsilon: 0.00001,
    momentum: 0.999,
    center: false,
    scale: false,
  }).apply(relu_3);
  return conv_3norm;
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1_1: { layout: kernel, blobs: ['conv1_1/0', 'conv1_1/1'] },
  conv1_2: { layout: kernel, blobs: ['conv1_2/0', 'conv1_2/1'] },
  conv1_2norm: { layout: batchNorm, blobs: ['conv1_2norm/0', 'conv1_2norm/1', 'conv1_2norm/2'] },
  conv2_1: { layout: kernel, blobs: ['conv2_1/0', 'conv2_1/1'] },
  conv2_2: { layout: kernel, blobs: ['conv2_2/0', 'conv2_2/1'] },
  conv2_2norm: { layout: batchNorm, blobs: ['conv2_2norm/0', 'conv2_2norm/1', 'conv2_2norm/2'] },
  conv3_1: { layout: kernel, blobs: ['conv3_1/0', 'conv3_1/1'] },
  conv3_2: { layout: kernel, blobs: ['conv3_2/0', 'conv3_2/1'] },
  conv3_3: { layout: kernel, blobs: ['conv3_3/0', 'conv3_3/1'] },
  conv3_3norm: { layout: batchNorm, blobs: ['conv3_3norm/0', 'conv3_3norm/1', 'conv3_3norm/2'] },
  conv4_1: { layout: kernel, blobs: ['conv4_1/0', 'conv4_1/1'] },
  conv4_2: { layout: kernel, blobs: ['conv4_2/0', 'conv4_2/1'] },
  conv4_3: { layout: kernel, blobs: ['conv4_3/0', 'conv4_3/1'] },
  conv4_3norm: { layout: batchNorm, blobs: ['conv4_3norm/0', 'conv4_3norm/1', 'conv4_3norm/2'] },
  conv5_1: { layout: kernel, blobs: ['conv5_1/0', 'conv5_1/1'] },
  conv5_2: { layout: kernel, blobs: ['conv5_2/0', 'conv5_2/1'] },
  conv5_3: { layout: kernel, blobs: ['conv5_3/0', 'conv5_3/1'] },
  conv5_3norm: { layout: batchNorm, blobs: ['conv5_3norm/0', 'conv5_3norm/1', 'conv5_3norm/2'] },
  conv6_1: { layout: kernel, blobs: ['conv6_1/0', 'conv6_1/1'] },
  conv6_2: { layout: kernel, blobs: ['conv6_2/0', 'conv6_2/1'] },
  conv6_3: { layout: kernel, blobs: ['conv6_3/0', 'conv6_3/1'] },
  conv6_3norm: { layout: batchNorm, blobs: ['conv6_3norm/0', 'conv6_3norm/1', 'conv6_3norm/2'] },
  conv7_1: { layout: kernel, blobs: ['conv7_1/0', 'conv7_1/1'] },
  conv7_2: { layout: kernel, blobs: ['conv7_2/0', 'conv7_2/1'] },
  conv7_3: { layout: kernel, blobs: ['conv7_3/0', 'conv7_3/1'] },
  conv7_3norm: { layout: batchNorm, blobs: ['conv7_3norm/0', 'conv7_3norm/1', 'conv7_3norm/2'] },
  conv8_1: { layout: kernel, blobs: ['conv8_1/0', 'conv8_1/1'] },
  conv8_2: { layout: kernel, blobs: ['conv8_2/0', 'conv8_2/1'] },
  conv8_3: { layout: kernel, blobs: ['conv8_3/0', 'conv8_3/1'] },
  conv8_313: { layout: kernel, blobs: ['conv8_313/0', 'conv8_313/1'] },
  conv8_313_rh: { layout: perChannel, blobs: ['conv8_313_rh/0'] },
  class8_ab: { layout: kernel, blobs: ['class8_ab/0', 'class8_ab/1'] },
};

/** Fills the model from the tensors of a `prototxt weights net.caffemodel -o net.safetensors`. */
export function loadCaffeWeights(model, tensors) {
  for (const [name, { layout, blobs, ...options }] of Object.entries(weights))
    tf.tidy(() => {
      const missing = blobs.find(blob => !tensors[blob]);
      if (missing) throw new Error('there is no tensor ' + missing);
      model.getLayer(name).setWeights(layout(blobs.map(blob => tensors[blob]), options));
    });
}

/** The tensors in the bytes of a `.safetensors` file, by name. */
export function readSafetensors(buffer) {
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const { __metadata__, ...entries } = header;
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: [from, to] }] of Object.entries(entries)) {
    const Values = { F32: Float32Array, F64: Float64Array }[dtype];
    if (!Values) throw new Error(name + ' is of the type ' + dtype + ', which is not read');
    const values = new Values(buffer.slice(8 + length + from, 8 + length + to));
    tensors[name] = tf.tensor(Float32Array.from(values), shape);
  }
  return tensors;
}

/** Caffe's (N, C, h, w) to (h, w, C, N). */
function kernel([values, ...bias]) {
  return [tf.transpose(values, [...values.shape.keys()].slice(2).concat(1, 0)), ...bias.map(it => it.flatten())];
}

/** Caffe multiplies mean and variance by a factor; factor and bias of a Scale come first. */
function batchNorm([mean, variance, factor, ...scale]) {
  const unscaled = x => tf.divNoNan(x, factor);
  return [...scale, unscaled(mean), unscaled(variance)];
}

/** A factor for each channel as a 1 x 1 kernel. */
function perChannel([factors, ...bias]) {
  return [tf.reshape(factors, [1, 1, -1, 1]), ...bias];
}
