// v1_syntax, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [32, 32, 3] });

  const conv1 = tf.layers.conv2d({
    name: 'conv1', filters: 32, kernelSize: [5, 5], padding: 'same'
  }).apply(data); // 1×32×32×32
  const pool1_pad = lambda(
    'pool1_pad', x => tf.pad(x, [[0, 0], [0, 1], [0, 1], [0, 0]], -Infinity)
  ).apply(conv1);
  const pool1 = tf.layers.maxPooling2d({
    name: 'pool1', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool1_pad); // 1×16×16×32
  const relu1 = tf.layers.reLU({ name: 'relu1' }).apply(pool1); // 1×16×16×32

  const conv2 = tf.layers.conv2d({
    name: 'conv2', filters: 32, kernelSize: [5, 5], padding: 'same'
  }).apply(relu1); // 1×16×16×32
  const relu2 = tf.layers.reLU({ name: 'relu2' }).apply(conv2); // 1×16×16×32
  const pool2_pad = tf.layers.zeroPadding2d({
    name: 'pool2_pad', padding: [[0, 1], [0, 1]]
  }).apply(relu2);
  const pool2_raw = tf.layers.averagePooling2d({
    name: 'pool2', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool2_pad);
  const pool2 = lambda(
    'pool2_rescale',
    x => scaleRowsCols(x, [1, 1, 1, 1, 1, 1, 1, 1.5], [1, 1, 1, 1, 1, 1, 1, 1.5], 1),
  ).apply(pool2_raw); // 1×8×8×32

  const conv3 = tf.layers.conv2d({
    name: 'conv3', filters: 64, kernelSize: [5, 5], padding: 'same'
  }).apply(pool2); // 1×8×8×64
  const relu3 = tf.layers.reLU({ name: 'relu3' }).apply(conv3); // 1×8×8×64
  const pool3_pad = tf.layers.zeroPadding2d({
    name: 'pool3_pad', padding: [[0, 1], [0, 1]]
  }).apply(relu3);
  const pool3_raw = tf.layers.averagePooling2d({
    name: 'pool3', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool3_pad);
  const pool3 = lambda(
    'pool3_rescale', x => scaleRowsCols(x, [1, 1, 1, 1.5], [1, 1, 1, 1.5], 1)
  ).apply(pool3_raw); // 1×4×4×64

  const ip1_permute = tf.layers.permute({ name: 'ip1_permute', dims: [3, 1, 2] }).apply(pool3);
  const ip1_flat = tf.layers.flatten({ name: 'ip1_flat' }).apply(ip1_permute);
  const ip1 = tf.layers.dense({ name: 'ip1', units: 64 }).apply(ip1_flat); // 1×64

  const ip2 = tf.layers.dense({ name: 'ip2', units: 10 }).apply(ip1); // 1×10
  const prob = tf.layers.activation({ name: 'prob', activation: 'softmax' }).apply(ip2); // 1×10

  return tf.model({ inputs: [data], outputs: [prob] });
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1: { layout: kernel, blobs: ['conv1/0', 'conv1/1'] },
  conv2: { layout: kernel, blobs: ['conv2/0', 'conv2/1'] },
  conv3: { layout: kernel, blobs: ['conv3/0', 'conv3/1'] },
  ip1: { layout: dense, blobs: ['ip1/0', 'ip1/1'] },
  ip2: { layout: dense, blobs: ['ip2/0', 'ip2/1'] },
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

/** Multiplies each row and each column by its own factor. */
function scaleRowsCols(x, rows, cols, rowAxis) {
  const factors = tf.outerProduct(rows, cols);
  return tf.mul(x, rowAxis === 1 ? tf.expandDims(factors, -1) : factors);
}
