// alexnet_deploy, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [227, 227, 3] });

  const conv1 = tf.layers.conv2d({
    name: 'conv1', filters: 96, kernelSize: [11, 11], strides: [4, 4]
  }).apply(data); // 10×55×55×96
  const relu1 = tf.layers.reLU({ name: 'relu1' }).apply(conv1); // 10×55×55×96
  const norm1 = lambda(
    'norm1', x => tf.localResponseNormalization(x, 2, 1, 0.00002, 0.75)
  ).apply(relu1); // 10×55×55×96
  const pool1 = tf.layers.maxPooling2d({
    name: 'pool1', poolSize: [3, 3], strides: [2, 2]
  }).apply(norm1); // 10×27×27×96

  const conv2 = tf.layers.conv2d({
    name: 'conv2', filters: 256, kernelSize: [5, 5], padding: 'same'
  }).apply(pool1); // 10×27×27×256
  const relu2 = tf.layers.reLU({ name: 'relu2' }).apply(conv2); // 10×27×27×256
  const norm2 = lambda(
    'norm2', x => tf.localResponseNormalization(x, 2, 1, 0.00002, 0.75)
  ).apply(relu2); // 10×27×27×256
  const pool2 = tf.layers.maxPooling2d({
    name: 'pool2', poolSize: [3, 3], strides: [2, 2]
  }).apply(norm2); // 10×13×13×256

  const conv3 = tf.layers.conv2d({
    name: 'conv3', filters: 384, kernelSize: [3, 3], padding: 'same'
  }).apply(pool2); // 10×13×13×384
  const relu3 = tf.layers.reLU({ name: 'relu3' }).apply(conv3); // 10×13×13×384

  const conv4 = tf.layers.conv2d({
    name: 'conv4', filters: 384, kernelSize: [3, 3], padding: 'same'
  }).apply(relu3); // 10×13×13×384
  const relu4 = tf.layers.reLU({ name: 'relu4' }).apply(conv4); // 10×13×13×384

  const conv5 = tf.layers.conv2d({
    name: 'conv5', filters: 256, kernelSize: [3, 3], padding: 'same'
  }).apply(relu4); // 10×13×13×256
  const relu5 = tf.layers.reLU({ name: 'relu5' }).apply(conv5); // 10×13×13×256
  const pool5 = tf.layers.maxPooling2d({
    name: 'pool5', poolSize: [3, 3], strides: [2, 2]
  }).apply(relu5); // 10×6×6×256

  const fc6_permute = tf.layers.permute({ name: 'fc6_permute', dims: [3, 1, 2] }).apply(pool5);
  const fc6_flat = tf.layers.flatten({ name: 'fc6_flat' }).apply(fc6_permute);
  const fc6 = tf.layers.dense({ name: 'fc6', units: 4096 }).apply(fc6_flat); // 10×4096
  const relu6 = tf.layers.reLU({ name: 'relu6' }).apply(fc6); // 10×4096
  const drop6 = tf.layers.dropout({ name: 'drop6', rate: 0.5 }).apply(relu6); // 10×4096

  const fc7 = tf.layers.dense({ name: 'fc7', units: 4096 }).apply(drop6); // 10×4096
  const relu7 = tf.layers.reLU({ name: 'relu7' }).apply(fc7); // 10×4096
  const drop7 = tf.layers.dropout({ name: 'drop7', rate: 0.5 }).apply(relu7); // 10×4096

  const fc8 = tf.layers.dense({ name: 'fc8', units: 1000 }).apply(drop7); // 10×1000
  const prob = tf.layers.activation({ name: 'prob', activation: 'softmax' }).apply(fc8); // 10×1000

  return tf.model({ inputs: [data], outputs: [prob] });
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1: { layout: kernel, blobs: ['conv1/0', 'conv1/1'] },
  conv2: { layout: sparseKernel, blobs: ['conv2/0', 'conv2/1'], groups: 2 },
  conv3: { layout: kernel, blobs: ['conv3/0', 'conv3/1'] },
  conv4: { layout: sparseKernel, blobs: ['conv4/0', 'conv4/1'], groups: 2 },
  conv5: { layout: sparseKernel, blobs: ['conv5/0', 'conv5/1'], groups: 2 },
  fc6: { layout: dense, blobs: ['fc6/0', 'fc6/1'] },
  fc7: { layout: dense, blobs: ['fc7/0', 'fc7/1'] },
  fc8: { layout: dense, blobs: ['fc8/0', 'fc8/1'] },
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

/** The same, with zeros between the channels of groups and between the taps of a dilation. */
function sparseKernel([values, ...bias], { groups = 1, dilation = [] }) {
  const [, width, ...sizes] = values.shape;
  const parts = tf.split(values, groups, 0).map((part, i) =>
    tf.pad(part, [[0, 0], [i * width, (groups - 1 - i) * width], ...sizes.map(() => [0, 0])]));
  const spread = dilation.reduce(withGaps, tf.concat(parts, 0));
  return [tf.transpose(spread, [...spread.shape.keys()].slice(2).concat(1, 0)), ...bias.map(it => it.flatten())];
}

function withGaps(values, step, axis) {
  const taps = tf.unstack(values, axis + 2);
  const gap = Array(step - 1).fill(tf.zerosLike(taps[0]));
  return tf.stack(taps.flatMap((tap, i) => (i === 0 ? [tap] : [...gap, tap])), axis + 2);
}

/** Caffe's (N, K), in old files (1, 1, N, K), to (K, N). */
function dense([values, ...bias], { transposed = false }) {
  const matrix = tf.reshape(values, values.shape.slice(-2));
  return [transposed ? matrix : tf.transpose(matrix), ...bias.map(it => it.flatten())];
}

/** A layer around a function of tensors, for what TensorFlow.js has no layer for. */
class Lambda extends tf.layers.Layer {
  static className = 'Lambda';

  constructor(name, compute) {
    super({ name });
    this.compute = compute;
  }

  /** Finds the shape by computing with zeros. */
  computeOutputShape(inputShape) {
    const shapes = Array.isArray(inputShape[0]) ? inputShape : [inputShape];
    return tf.tidy(() => {
      const made = this.compute(...shapes.map(([batch, ...sizes]) => tf.zeros([batch ?? 1, ...sizes])));
      const shapeOf = ({ shape: [, ...sizes], rank }) => (rank === 0 ? [] : [shapes[0][0], ...sizes]);
      return Array.isArray(made) ? made.map(shapeOf) : shapeOf(made);
    });
  }

  call(inputs) {
    return tf.tidy(() => this.compute(...[inputs].flat()));
  }
}

function lambda(name, compute) {
  return new Lambda(name, compute);
}
