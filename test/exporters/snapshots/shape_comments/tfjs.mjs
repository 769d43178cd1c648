// shape_comments, written by Prototxt. Blobs are channels_last.
// "loss" (SoftmaxWithLoss): A loss belongs in `compile()`.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [28, 28, 1] });

  const conv1 = tf.layers.conv2d({ name: 'conv1', filters: 20, kernelSize: [5, 5] }).apply(data); // 64×24×24×20
  const pool1 = tf.layers.maxPooling2d({
    name: 'pool1', poolSize: [2, 2], strides: [2, 2]
  }).apply(conv1); // 64×12×12×20

  const ip1_permute = tf.layers.permute({ name: 'ip1_permute', dims: [3, 1, 2] }).apply(pool1);
  const ip1_flat = tf.layers.flatten({ name: 'ip1_flat' }).apply(ip1_permute);
  const ip1 = tf.layers.dense({ name: 'ip1', units: 10 }).apply(ip1_flat); // 64×10

  return tf.model({ inputs: [data], outputs: [ip1] });
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1: { layout: kernel, blobs: ['conv1/0', 'conv1/1'] },
  ip1: { layout: dense, blobs: ['ip1/0', 'ip1/1'] },
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
