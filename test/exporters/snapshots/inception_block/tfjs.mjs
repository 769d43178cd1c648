// inception_block, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [224, 224, 3] });

  const conv1_7x7_s2_pad = tf.layers.zeroPadding2d({
    name: 'conv1_7x7_s2_pad', padding: [[3, 3], [3, 3]]
  }).apply(data);
  const conv1_7x7_s2 = tf.layers.conv2d({
    name: 'conv1_7x7_s2', filters: 64, kernelSize: [7, 7], strides: [2, 2]
  }).apply(conv1_7x7_s2_pad); // 1×112×112×64
  const conv1_relu_7x7_s2 = tf.layers.reLU({ name: 'conv1_relu_7x7_s2' }).apply(conv1_7x7_s2); // 1×112×112×64
  const pool1_3x3_s2_pad = tf.layers.zeroPadding2d({
    name: 'pool1_3x3_s2_pad', padding: [[0, 1], [0, 1]]
  }).apply(conv1_relu_7x7_s2);
  const pool1_3x3_s2 = tf.layers.maxPooling2d({
    name: 'pool1_3x3_s2', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool1_3x3_s2_pad); // 1×56×56×64
  const pool1_norm1 = lambda(
    'pool1_norm1', x => tf.localResponseNormalization(x, 2, 1, 0.00002, 0.75)
  ).apply(pool1_3x3_s2); // 1×56×56×64

  const conv2_3x3_reduce = tf.layers.conv2d({
    name: 'conv2_3x3_reduce', filters: 64, kernelSize: [1, 1]
  }).apply(pool1_norm1); // 1×56×56×64
  const conv2_relu_3x3_reduce = tf.layers.reLU({
    name: 'conv2_relu_3x3_reduce'
  }).apply(conv2_3x3_reduce); // 1×56×56×64

  const conv2_3x3 = tf.layers.conv2d({
    name: 'conv2_3x3', filters: 192, kernelSize: [3, 3], padding: 'same'
  }).apply(conv2_relu_3x3_reduce); // 1×56×56×192
  const conv2_relu_3x3 = tf.layers.reLU({ name: 'conv2_relu_3x3' }).apply(conv2_3x3); // 1×56×56×192
  const conv2_norm2 = lambda(
    'conv2_norm2', x => tf.localResponseNormalization(x, 2, 1, 0.00002, 0.75)
  ).apply(conv2_relu_3x3); // 1×56×56×192
  const pool2_3x3_s2_pad = tf.layers.zeroPadding2d({
    name: 'pool2_3x3_s2_pad', padding: [[0, 1], [0, 1]]
  }).apply(conv2_norm2);
  const pool2_3x3_s2 = tf.layers.maxPooling2d({
    name: 'pool2_3x3_s2', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool2_3x3_s2_pad); // 1×28×28×192

  const inception_3a_1x1 = tf.layers.conv2d({
    name: 'inception_3a_1x1', filters: 64, kernelSize: [1, 1]
  }).apply(pool2_3x3_s2); // 1×28×28×64
  const inception_3a_relu_1x1 = tf.layers.reLU({
    name: 'inception_3a_relu_1x1'
  }).apply(inception_3a_1x1); // 1×28×28×64

  const inception_3a_relu_3x3 = inception3aReluBlock(
    pool2_3x3_s2, '3x3', { filters_reduce: 96, filters_inception_3a: 128, kernelSize: 3 }
  ); // 1×28×28×128
  const inception_3a_relu_5x5 = inception3aReluBlock(
    pool2_3x3_s2, '5x5', { filters_reduce: 16, filters_inception_3a: 32, kernelSize: 5 }
  ); // 1×28×28×32

  const inception_3a_pool_pad = tf.layers.zeroPadding2d({
    name: 'inception_3a_pool_pad', padding: [[1, 1], [1, 1]]
  }).apply(pool2_3x3_s2);
  const inception_3a_pool = tf.layers.maxPooling2d({
    name: 'inception_3a_pool', poolSize: [3, 3], strides: [1, 1]
  }).apply(inception_3a_pool_pad); // 1×28×28×192

  const inception_3a_pool_proj = tf.layers.conv2d({
    name: 'inception_3a_pool_proj', filters: 32, kernelSize: [1, 1]
  }).apply(inception_3a_pool); // 1×28×28×32
  const inception_3a_relu_pool_proj = tf.layers.reLU({
    name: 'inception_3a_relu_pool_proj'
  }).apply(inception_3a_pool_proj); // 1×28×28×32
  const inception_3a_output = tf.layers.concatenate({ name: 'inception_3a_output', axis: 3 }).apply([
    inception_3a_relu_1x1, inception_3a_relu_3x3, inception_3a_relu_5x5, inception_3a_relu_pool_proj
  ]); // 1×28×28×256
  const pool3_3x3_s2_pad = tf.layers.zeroPadding2d({
    name: 'pool3_3x3_s2_pad', padding: [[0, 1], [0, 1]]
  }).apply(inception_3a_output);
  const pool3_3x3_s2 = tf.layers.maxPooling2d({
    name: 'pool3_3x3_s2', poolSize: [3, 3], strides: [2, 2]
  }).apply(pool3_3x3_s2_pad); // 1×14×14×256

  return tf.model({ inputs: [data], outputs: [pool3_3x3_s2] });
}

/** The layers of inception_3a_relu_3x3, inception_3a_relu_5x5. */
function inception3aReluBlock(x, block, { filters_reduce, filters_inception_3a, kernelSize }) {
  const inception_3a_reduce = tf.layers.conv2d({
    name: `inception_3a_${block}_reduce`, filters: filters_reduce, kernelSize: [1, 1]
  }).apply(x);
  const inception_3a_relu_reduce = tf.layers.reLU({
    name: `inception_3a_relu_${block}_reduce`
  }).apply(inception_3a_reduce);

  const inception_3a = tf.layers.conv2d({
    name: `inception_3a_${block}`,
    filters: filters_inception_3a,
    kernelSize: [kernelSize, kernelSize],
    padding: 'same',
  }).apply(inception_3a_relu_reduce);
  const inception_3a_relu = tf.layers.reLU({
    name: `inception_3a_relu_${block}`
  }).apply(inception_3a);
  return inception_3a_relu;
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1_7x7_s2: { layout: kernel, blobs: ['conv1/7x7_s2/0', 'conv1/7x7_s2/1'] },
  conv2_3x3_reduce: { layout: kernel, blobs: ['conv2/3x3_reduce/0', 'conv2/3x3_reduce/1'] },
  conv2_3x3: { layout: kernel, blobs: ['conv2/3x3/0', 'conv2/3x3/1'] },
  inception_3a_1x1: { layout: kernel, blobs: ['inception_3a/1x1/0', 'inception_3a/1x1/1'] },
  inception_3a_3x3_reduce: {
    layout: kernel, blobs: ['inception_3a/3x3_reduce/0', 'inception_3a/3x3_reduce/1']
  },
  inception_3a_3x3: { layout: kernel, blobs: ['inception_3a/3x3/0', 'inception_3a/3x3/1'] },
  inception_3a_5x5_reduce: {
    layout: kernel, blobs: ['inception_3a/5x5_reduce/0', 'inception_3a/5x5_reduce/1']
  },
  inception_3a_5x5: { layout: kernel, blobs: ['inception_3a/5x5/0', 'inception_3a/5x5/1'] },
  inception_3a_pool_proj: {
    layout: kernel, blobs: ['inception_3a/pool_proj/0', 'inception_3a/pool_proj/1']
  },
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
