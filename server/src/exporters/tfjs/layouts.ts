import type { LayoutName } from '../keras/layouts.ts';

const kernelFunctions = `/** The first two axes to the end, the other way round. */
function outputsLast(kernel) {
  return tf.transpose(kernel, [...kernel.shape.keys()].slice(2).concat(1, 0));
}

/** A kernel for all channels, with zeros between those of different groups. */
function separate(kernel, groups) {
  const [, width, ...rest] = kernel.shape;
  const parts = tf.split(kernel, groups, 0).map((part, i) =>
    tf.pad(part, [[0, 0], [i * width, (groups - 1 - i) * width], ...rest.map(() => [0, 0])]));
  return tf.concat(parts, 0);
}

/** Puts the zeros of a dilation between the taps of a kernel. */
function spread(kernel, dilation) {
  return dilation.reduce((spreading, step, i) => {
    const taps = tf.unstack(spreading, i + 2);
    const gap = tf.zerosLike(taps[0]);
    return tf.stack(taps.flatMap((tap, j) => (j === 0 ? [tap] : [...Array(step - 1).fill(gap), tap])), i + 2);
  }, kernel);
}`;

/** How Caffe's blobs become a layer's weights, as JavaScript: one function for each layout. */
export const layoutFunctions: Record<LayoutName, string> = {
  kernel: `/** Caffe's (N, C, h, w) to (h, w, C, N); zeros separate groups, and the taps of a dilation. */
function kernel([values, ...bias], { groups = 1, dilation = [] }) {
  return [outputsLast(spread(separate(values, groups), dilation)), ...bias];
}

${kernelFunctions}`,
  dense: `/** Caffe's (N, K) to (K, N). */
function dense([matrix, ...bias], { transposed = false }) {
  return [transposed ? matrix : tf.transpose(matrix), ...bias];
}`,
  batchNorm: `/** Caffe multiplies mean and variance by a factor; the factor and bias of a Scale come first here. */
function batchNorm([mean, variance, factor, ...scale]) {
  const unscaled = x => tf.divNoNan(x, factor);
  return [...scale, unscaled(mean), unscaled(variance)];
}`,
  perChannel: `/** A factor for each channel as a 1 x 1 kernel. */
function perChannel([factors, ...bias]) {
  return [tf.reshape(factors, [1, 1, -1, 1]), ...bias];
}`,
  biasOnly: `/** A 1 x 1 kernel that changes nothing, and the bias. */
function biasOnly([bias]) {
  return [tf.ones([1, 1, bias.size, 1]), bias];
}`,
  reshaped: `function reshaped([values], { shape }) {
  return [tf.reshape(values, shape)];
}`,
  embedding: `/** The bias goes into every row of the table. */
function embedding([table, bias]) {
  return [bias ? tf.add(table, bias) : table];
}`,
  unchanged: `function unchanged(blobs) {
  return blobs;
}`,
};
