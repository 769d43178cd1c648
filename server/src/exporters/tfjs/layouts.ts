import type { LayoutName } from '../keras/layouts.ts';

/** How Caffe's blobs become a layer's weights, as JavaScript: one function for each layout. */
export const layoutFunctions: Record<LayoutName, string> = {
  kernel: `/** Caffe's (N, C, h, w) to (h, w, C, N). */
function kernel([values, ...bias]) {
  return [tf.transpose(values, [...values.shape.keys()].slice(2).concat(1, 0)), ...bias.map(it => it.flatten())];
}`,
  sparseKernel: `/** The same, with zeros between the channels of groups and between the taps of a dilation. */
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
}`,
  dense: `/** Caffe's (N, K), in old files (1, 1, N, K), to (K, N). */
function dense([values, ...bias], { transposed = false }) {
  const matrix = tf.reshape(values, values.shape.slice(-2));
  return [transposed ? matrix : tf.transpose(matrix), ...bias.map(it => it.flatten())];
}`,
  batchNorm: `/** Caffe multiplies mean and variance by a factor; factor and bias of a Scale come first. */
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
  const rows = bias ? tf.add(table, bias) : table;
  return [tf.reshape(rows, rows.shape.slice(-2))];
}`,
  unchanged: `function unchanged(blobs) {
  return blobs;
}`,
};
