// resnet_block, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [224, 224, 3] });

  const conv1_pad = tf.layers.zeroPadding2d({
    name: 'conv1_pad', padding: [[3, 3], [3, 3]]
  }).apply(data);
  const conv1 = tf.layers.conv2d({
    name: 'conv1', filters: 64, kernelSize: [7, 7], strides: [2, 2], useBias: false
  }).apply(conv1_pad); // 1×112×112×64
  const scale_conv1 = tf.layers.batchNormalization({
    name: 'bn_conv1', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(conv1); // 1×112×112×64
  const conv1_relu = tf.layers.reLU({ name: 'conv1_relu' }).apply(scale_conv1); // 1×112×112×64
  const pool1_pad = tf.layers.zeroPadding2d({
    name: 'pool1_pad', padding: [[0, 1], [0, 1]]
  }).apply(conv1_relu);
  const pool1 = tf.layers.maxPooling2d({
    name: 'pool1', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool1_pad); // 1×56×56×64

  const res2a_branch1 = tf.layers.conv2d({
    name: 'res2a_branch1', filters: 256, kernelSize: [1, 1], useBias: false
  }).apply(pool1); // 1×56×56×256
  const scale2a_branch1 = tf.layers.batchNormalization({
    name: 'bn2a_branch1', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2a_branch1); // 1×56×56×256

  const res2a_branch2a = tf.layers.conv2d({
    name: 'res2a_branch2a', filters: 64, kernelSize: [1, 1], useBias: false
  }).apply(pool1); // 1×56×56×64
  const scale2a_branch2a = tf.layers.batchNormalization({
    name: 'bn2a_branch2a', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2a_branch2a); // 1×56×56×64
  const res2a_branch2a_relu = tf.layers.reLU({
    name: 'res2a_branch2a_relu'
  }).apply(scale2a_branch2a); // 1×56×56×64

  const res2a_branch2b = tf.layers.conv2d({
    name: 'res2a_branch2b', filters: 64, kernelSize: [3, 3], padding: 'same', useBias: false
  }).apply(res2a_branch2a_relu); // 1×56×56×64
  const scale2a_branch2b = tf.layers.batchNormalization({
    name: 'bn2a_branch2b', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2a_branch2b); // 1×56×56×64
  const res2a_branch2b_relu = tf.layers.reLU({
    name: 'res2a_branch2b_relu'
  }).apply(scale2a_branch2b); // 1×56×56×64

  const res2a_branch2c = tf.layers.conv2d({
    name: 'res2a_branch2c', filters: 256, kernelSize: [1, 1], useBias: false
  }).apply(res2a_branch2b_relu); // 1×56×56×256
  const scale2a_branch2c = tf.layers.batchNormalization({
    name: 'bn2a_branch2c', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2a_branch2c); // 1×56×56×256
  const res2a = tf.layers.add({ name: 'res2a' }).apply([scale2a_branch1, scale2a_branch2c]); // 1×56×56×256
  const res2a_relu = tf.layers.reLU({ name: 'res2a_relu' }).apply(res2a); // 1×56×56×256

  const res2b_branch2a = tf.layers.conv2d({
    name: 'res2b_branch2a', filters: 64, kernelSize: [1, 1], useBias: false
  }).apply(res2a_relu); // 1×56×56×64
  const scale2b_branch2a = tf.layers.batchNormalization({
    name: 'bn2b_branch2a', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2b_branch2a); // 1×56×56×64
  const res2b_branch2a_relu = tf.layers.reLU({
    name: 'res2b_branch2a_relu'
  }).apply(scale2b_branch2a); // 1×56×56×64

  const res2b_branch2b = tf.layers.conv2d({
    name: 'res2b_branch2b', filters: 64, kernelSize: [3, 3], padding: 'same', useBias: false
  }).apply(res2b_branch2a_relu); // 1×56×56×64
  const scale2b_branch2b = tf.layers.batchNormalization({
    name: 'bn2b_branch2b', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2b_branch2b); // 1×56×56×64
  const res2b_branch2b_relu = tf.layers.reLU({
    name: 'res2b_branch2b_relu'
  }).apply(scale2b_branch2b); // 1×56×56×64

  const res2b_branch2c = tf.layers.conv2d({
    name: 'res2b_branch2c', filters: 256, kernelSize: [1, 1], useBias: false
  }).apply(res2b_branch2b_relu); // 1×56×56×256
  const scale2b_branch2c = tf.layers.batchNormalization({
    name: 'bn2b_branch2c', axis: 3, epsilon: 0.00001, momentum: 0.999
  }).apply(res2b_branch2c); // 1×56×56×256
  const res2b = tf.layers.add({ name: 'res2b' }).apply([res2a_relu, scale2b_branch2c]); // 1×56×56×256
  const res2b_relu = tf.layers.reLU({ name: 'res2b_relu' }).apply(res2b); // 1×56×56×256
  const pool5_raw = tf.layers.globalAveragePooling2d({ name: 'pool5' }).apply(res2b_relu);
  const pool5 = tf.layers.reshape({
    name: 'pool5_reshape', targetShape: [1, 1, 256]
  }).apply(pool5_raw); // 1×1×1×256

  const fc1000_flat = tf.layers.flatten({ name: 'fc1000_flat' }).apply(pool5);
  const fc1000 = tf.layers.dense({ name: 'fc1000', units: 1000 }).apply(fc1000_flat); // 1×1000
  const prob = tf.layers.activation({ name: 'prob', activation: 'softmax' }).apply(fc1000); // 1×1000

  return tf.model({ inputs: [data], outputs: [prob] });
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1: { layout: kernel, blobs: ['conv1/0'] },
  bn_conv1: {
    layout: batchNorm,
    blobs: ['bn_conv1/0', 'bn_conv1/1', 'bn_conv1/2', 'scale_conv1/0', 'scale_conv1/1'],
  },
  res2a_branch1: { layout: kernel, blobs: ['res2a_branch1/0'] },
  bn2a_branch1: {
    layout: batchNorm,
    blobs: [
      'bn2a_branch1/0', 'bn2a_branch1/1', 'bn2a_branch1/2', 'scale2a_branch1/0', 'scale2a_branch1/1'
    ],
  },
  res2a_branch2a: { layout: kernel, blobs: ['res2a_branch2a/0'] },
  bn2a_branch2a: {
    layout: batchNorm,
    blobs: [
      'bn2a_branch2a/0',
      'bn2a_branch2a/1',
      'bn2a_branch2a/2',
      'scale2a_branch2a/0',
      'scale2a_branch2a/1',
    ],
  },
  res2a_branch2b: { layout: kernel, blobs: ['res2a_branch2b/0'] },
  bn2a_branch2b: {
    layout: batchNorm,
    blobs: [
      'bn2a_branch2b/0',
      'bn2a_branch2b/1',
      'bn2a_branch2b/2',
      'scale2a_branch2b/0',
      'scale2a_branch2b/1',
    ],
  },
  res2a_branch2c: { layout: kernel, blobs: ['res2a_branch2c/0'] },
  bn2a_branch2c: {
    layout: batchNorm,
    blobs: [
      'bn2a_branch2c/0',
      'bn2a_branch2c/1',
      'bn2a_branch2c/2',
      'scale2a_branch2c/0',
      'scale2a_branch2c/1',
    ],
  },
  res2b_branch2a: { layout: kernel, blobs: ['res2b_branch2a/0'] },
  bn2b_branch2a: {
    layout: batchNorm,
    blobs: [
      'bn2b_branch2a/0',
      'bn2b_branch2a/1',
      'bn2b_branch2a/2',
      'scale2b_branch2a/0',
      'scale2b_branch2a/1',
    ],
  },
  res2b_branch2b: { layout: kernel, blobs: ['res2b_branch2b/0'] },
  bn2b_branch2b: {
    layout: batchNorm,
    blobs: [
      'bn2b_branch2b/0',
      'bn2b_branch2b/1',
      'bn2b_branch2b/2',
      'scale2b_branch2b/0',
      'scale2b_branch2b/1',
    ],
  },
  res2b_branch2c: { layout: kernel, blobs: ['res2b_branch2c/0'] },
  bn2b_branch2c: {
    layout: batchNorm,
    blobs: [
      'bn2b_branch2c/0',
      'bn2b_branch2c/1',
      'bn2b_branch2c/2',
      'scale2b_branch2c/0',
      'scale2b_branch2c/1',
    ],
  },
  fc1000: { layout: dense, blobs: ['fc1000/0', 'fc1000/1'] },
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

/** Caffe's (N, K), in old files (1, 1, N, K), to (K, N). */
function dense([values, ...bias], { transposed = false }) {
  const matrix = tf.reshape(values, values.shape.slice(-2));
  return [transposed ? matrix : tf.transpose(matrix), ...bias.map(it => it.flatten())];
}

/** Caffe multiplies mean and variance by a factor; factor and bias of a Scale come first. */
function batchNorm([mean, variance, factor, ...scale]) {
  const unscaled = x => tf.divNoNan(x, factor);
  return [...scale, unscaled(mean), unscaled(variance)];
}
