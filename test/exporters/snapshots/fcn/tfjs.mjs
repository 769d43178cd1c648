// fcn, written by Prototxt. Blobs are channels_last.

import * as tf from '@tensorflow/tfjs';

/** Makes the model; its weights are random until `loadCaffeWeights`. */
export function createModel() {
  const data = tf.input({ name: 'data', shape: [500, 500, 3] });

  const conv1_1_pad = tf.layers.zeroPadding2d({
    name: 'conv1_1_pad', padding: [[100, 100], [100, 100]]
  }).apply(data);
  const conv1_1 = tf.layers.conv2d({
    name: 'conv1_1', filters: 64, kernelSize: [3, 3]
  }).apply(conv1_1_pad); // 1×698×698×64
  const relu1_1 = tf.layers.reLU({ name: 'relu1_1' }).apply(conv1_1); // 1×698×698×64

  const conv1_2 = tf.layers.conv2d({
    name: 'conv1_2', filters: 64, kernelSize: [3, 3], padding: 'same'
  }).apply(relu1_1); // 1×698×698×64
  const relu1_2 = tf.layers.reLU({ name: 'relu1_2' }).apply(conv1_2); // 1×698×698×64
  const pool1 = tf.layers.maxPooling2d({
    name: 'pool1', poolSize: [2, 2], strides: [2, 2]
  }).apply(relu1_2); // 1×349×349×64

  const conv2_1 = tf.layers.conv2d({
    name: 'conv2_1', filters: 128, kernelSize: [3, 3], padding: 'same'
  }).apply(pool1); // 1×349×349×128
  const relu2_1 = tf.layers.reLU({ name: 'relu2_1' }).apply(conv2_1); // 1×349×349×128

  const conv2_2 = tf.layers.conv2d({
    name: 'conv2_2', filters: 128, kernelSize: [3, 3], padding: 'same'
  }).apply(relu2_1); // 1×349×349×128
  const relu2_2 = tf.layers.reLU({ name: 'relu2_2' }).apply(conv2_2); // 1×349×349×128
  const pool2_pad = tf.layers.zeroPadding2d({
    name: 'pool2_pad', padding: [[0, 1], [0, 1]]
  }).apply(relu2_2);
  const pool2 = tf.layers.maxPooling2d({
    name: 'pool2', poolSize: [2, 2], strides: [2, 2]
  }).apply(pool2_pad); // 1×175×175×128

  const relu3_3 = reluBlock(pool2, '3', { filters: 256 }); // 1×175×175×256

  const pool3_pad = tf.layers.zeroPadding2d({
    name: 'pool3_pad', padding: [[0, 1], [0, 1]]
  }).apply(relu3_3);
  const pool3 = tf.layers.maxPooling2d({
    name: 'pool3', poolSize: [2, 2], strides: [2, 2]
  }).apply(pool3_pad); // 1×88×88×256

  const relu4_3 = reluBlock(pool3, '4', { filters: 512 }); // 1×88×88×512

  const pool4 = tf.layers.maxPooling2d({
    name: 'pool4', poolSize: [2, 2], strides: [2, 2]
  }).apply(relu4_3); // 1×44×44×512

  const relu5_3 = reluBlock(pool4, '5', { filters: 512 }); // 1×44×44×512

  const pool5 = tf.layers.maxPooling2d({
    name: 'pool5', poolSize: [2, 2], strides: [2, 2]
  }).apply(relu5_3); // 1×22×22×512

  const fc6 = tf.layers.conv2d({ name: 'fc6', filters: 4096, kernelSize: [7, 7] }).apply(pool5); // 1×16×16×4096
  const relu6 = tf.layers.reLU({ name: 'relu6' }).apply(fc6); // 1×16×16×4096
  const drop6 = tf.layers.dropout({ name: 'drop6', rate: 0.5 }).apply(relu6); // 1×16×16×4096

  const fc7 = tf.layers.conv2d({ name: 'fc7', filters: 4096, kernelSize: [1, 1] }).apply(drop6); // 1×16×16×4096
  const relu7 = tf.layers.reLU({ name: 'relu7' }).apply(fc7); // 1×16×16×4096
  const drop7 = tf.layers.dropout({ name: 'drop7', rate: 0.5 }).apply(relu7); // 1×16×16×4096

  const score_fr = tf.layers.conv2d({
    name: 'score_fr', filters: 21, kernelSize: [1, 1]
  }).apply(drop7); // 1×16×16×21

  const upscore2 = tf.layers.conv2dTranspose({
    name: 'upscore2', filters: 21, kernelSize: [4, 4], strides: [2, 2], useBias: false
  }).apply(score_fr); // 1×34×34×21

  const score_pool4 = tf.layers.conv2d({
    name: 'score_pool4', filters: 21, kernelSize: [1, 1]
  }).apply(pool4); // 1×44×44×21
  const score_pool4c = tf.layers.cropping2D({
    name: 'score_pool4c', cropping: [[5, 5], [5, 5]]
  }).apply(score_pool4); // 1×34×34×21
  const fuse_pool4 = tf.layers.add({ name: 'fuse_pool4' }).apply([upscore2, score_pool4c]); // 1×34×34×21

  const upscore_pool4 = tf.layers.conv2dTranspose({
    name: 'upscore_pool4', filters: 21, kernelSize: [4, 4], strides: [2, 2], useBias: false
  }).apply(fuse_pool4); // 1×70×70×21

  const score_pool3 = tf.layers.conv2d({
    name: 'score_pool3', filters: 21, kernelSize: [1, 1]
  }).apply(pool3); // 1×88×88×21
  const score_pool3c = tf.layers.cropping2D({
    name: 'score_pool3c', cropping: [[9, 9], [9, 9]]
  }).apply(score_pool3); // 1×70×70×21
  const fuse_pool3 = tf.layers.add({ name: 'fuse_pool3' }).apply([upscore_pool4, score_pool3c]); // 1×70×70×21

  const upscore8 = tf.layers.conv2dTranspose({
    name: 'upscore8', filters: 21, kernelSize: [16, 16], strides: [8, 8], useBias: false
  }).apply(fuse_pool3); // 1×568×568×21
  const score = tf.layers.cropping2D({
    name: 'score', cropping: [[31, 37], [31, 37]]
  }).apply(upscore8); // 1×500×500×21

  return tf.model({ inputs: [data], outputs: [score] });
}

/** The layers of relu3, relu4, relu5. */
function reluBlock(x, block, { filters }) {
  const conv_1 = tf.layers.conv2d({
    name: `conv${block}_1`, filters: filters, kernelSize: [3, 3], padding: 'same'
  }).apply(x);
  const relu_1 = tf.layers.reLU({ name: `relu${block}_1` }).apply(conv_1);

  const conv_2 = tf.layers.conv2d({
    name: `conv${block}_2`, filters: filters, kernelSize: [3, 3], padding: 'same'
  }).apply(relu_1);
  const relu_2 = tf.layers.reLU({ name: `relu${block}_2` }).apply(conv_2);

  const conv_3 = tf.layers.conv2d({
    name: `conv${block}_3`, filters: filters, kernelSize: [3, 3], padding: 'same'
  }).apply(relu_2);
  const relu_3 = tf.layers.reLU({ name: `relu${block}_3` }).apply(conv_3);
  return relu_3;
}

/** How each layer gets its weights from the blobs of Caffe's layers. */
const weights = {
  conv1_1: { layout: kernel, blobs: ['conv1_1/0', 'conv1_1/1'] },
  conv1_2: { layout: kernel, blobs: ['conv1_2/0', 'conv1_2/1'] },
  conv2_1: { layout: kernel, blobs: ['conv2_1/0', 'conv2_1/1'] },
  conv2_2: { layout: kernel, blobs: ['conv2_2/0', 'conv2_2/1'] },
  conv3_1: { layout: kernel, blobs: ['conv3_1/0', 'conv3_1/1'] },
  conv3_2: { layout: kernel, blobs: ['conv3_2/0', 'conv3_2/1'] },
  conv3_3: { layout: kernel, blobs: ['conv3_3/0', 'conv3_3/1'] },
  conv4_1: { layout: kernel, blobs: ['conv4_1/0', 'conv4_1/1'] },
  conv4_2: { layout: kernel, blobs: ['conv4_2/0', 'conv4_2/1'] },
  conv4_3: { layout: kernel, blobs: ['conv4_3/0', 'conv4_3/1'] },
  conv5_1: { layout: kernel, blobs: ['conv5_1/0', 'conv5_1/1'] },
  conv5_2: { layout: kernel, blobs: ['conv5_2/0', 'conv5_2/1'] },
  conv5_3: { layout: kernel, blobs: ['conv5_3/0', 'conv5_3/1'] },
  fc6: { layout: kernel, blobs: ['fc6/0', 'fc6/1'] },
  fc7: { layout: kernel, blobs: ['fc7/0', 'fc7/1'] },
  score_fr: { layout: kernel, blobs: ['score_fr/0', 'score_fr/1'] },
  upscore2: { layout: sparseKernel, blobs: ['upscore2/0'], groups: 21 },
  score_pool4: { layout: kernel, blobs: ['score_pool4/0', 'score_pool4/1'] },
  upscore_pool4: { layout: sparseKernel, blobs: ['upscore_pool4/0'], groups: 21 },
  score_pool3: { layout: kernel, blobs: ['score_pool3/0', 'score_pool3/1'] },
  upscore8: { layout: sparseKernel, blobs: ['upscore8/0'], groups: 21 },
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
