/** The functions that a module brings along as soon as it needs them, as JavaScript. */
export type HelperName = keyof typeof helpers;

export const helpers = {
  lambda: `/** A layer around a function of tensors, for what TensorFlow.js has no layer for. */
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
}`,
  CaffeLSTM: `/** Caffe's LSTM: time first; cont multiplies the state that goes into each step. */
class CaffeLSTM extends tf.layers.Layer {
  static className = 'CaffeLSTM';

  constructor({ name, units, batchLast = false }) {
    super({ name });
    Object.assign(this, { units, batchLast });
  }

  build([shape]) {
    const size = shape[this.batchLast ? 1 : 2];
    this.inputKernel = this.addWeight('inputKernel', [4 * this.units, size], 'float32', tf.initializers.zeros());
    this.bias = this.addWeight('bias', [4 * this.units], 'float32', tf.initializers.zeros());
    this.stateKernel = this.addWeight('stateKernel', [4 * this.units, this.units], 'float32', tf.initializers.zeros());
    super.build([shape]);
  }

  computeOutputShape([[time, a, b]]) {
    return this.batchLast ? [time, this.units, b] : [time, a, this.units];
  }

  call([x, cont]) {
    return tf.tidy(() => {
      const inputs = tf.unstack(this.batchLast ? tf.transpose(x, [0, 2, 1]) : x);
      const conts = tf.unstack(tf.expandDims(cont, -1));
      let state = tf.zeros([inputs[0].shape[0], this.units]);
      let cell = state;
      const states = inputs.map((input, t) => {
        const given = tf.add(tf.matMul(input, this.inputKernel.read(), false, true), this.bias.read());
        const kept = tf.matMul(tf.mul(conts[t], state), this.stateKernel.read(), false, true);
        const [i, f, o, g] = tf.split(tf.add(given, kept), 4, 1);
        cell = tf.add(tf.mul(tf.mul(conts[t], tf.sigmoid(f)), cell), tf.mul(tf.sigmoid(i), tf.tanh(g)));
        state = tf.mul(tf.sigmoid(o), tf.tanh(cell));
        return state;
      });
      const made = tf.stack(states);
      return this.batchLast ? tf.transpose(made, [0, 2, 1]) : made;
    });
  }
}`,
  CaffeRNN: `/** Caffe's RNN: time first; cont multiplies the state that goes into each step. */
class CaffeRNN extends tf.layers.Layer {
  static className = 'CaffeRNN';

  constructor({ name, units, batchLast = false }) {
    super({ name });
    Object.assign(this, { units, batchLast });
  }

  build([shape]) {
    const size = shape[this.batchLast ? 1 : 2];
    this.inputKernel = this.addWeight('inputKernel', [this.units, size], 'float32', tf.initializers.zeros());
    this.bias = this.addWeight('bias', [this.units], 'float32', tf.initializers.zeros());
    this.stateKernel = this.addWeight('stateKernel', [this.units, this.units], 'float32', tf.initializers.zeros());
    this.outputKernel = this.addWeight('outputKernel', [this.units, this.units], 'float32', tf.initializers.zeros());
    this.outputBias = this.addWeight('outputBias', [this.units], 'float32', tf.initializers.zeros());
    super.build([shape]);
  }

  computeOutputShape([[time, a, b]]) {
    return this.batchLast ? [time, this.units, b] : [time, a, this.units];
  }

  call([x, cont]) {
    return tf.tidy(() => {
      const weigh = (values, kernel) => tf.matMul(values, kernel.read(), false, true);
      const inputs = tf.unstack(this.batchLast ? tf.transpose(x, [0, 2, 1]) : x);
      const conts = tf.unstack(tf.expandDims(cont, -1));
      let state = tf.zeros([inputs[0].shape[0], this.units]);
      const outputs = inputs.map((input, t) => {
        const kept = weigh(tf.mul(conts[t], state), this.stateKernel);
        state = tf.tanh(tf.add(tf.add(weigh(input, this.inputKernel), this.bias.read()), kept));
        return tf.tanh(tf.add(weigh(state, this.outputKernel), this.outputBias.read()));
      });
      const made = tf.stack(outputs);
      return this.batchLast ? tf.transpose(made, [0, 2, 1]) : made;
    });
  }
}`,
  argMax: `/** Where the largest value stands along the axis, which stays. */
function argMax(x, axis) {
  return tf.expandDims(tf.argMax(x, axis), axis);
}`,
  crop: `/** Cuts [before, after] off each axis. */
function crop(x, ends) {
  const sizes = ends.map(([before, after], axis) => x.shape[axis] - before - after);
  return tf.slice(x, ends.map(([before]) => before), sizes);
}`,
  elu: `/** alpha * (exp(x) - 1) below zero. */
function elu(x, alpha) {
  return tf.where(tf.greater(x, 0), x, tf.mul(tf.expm1(x), alpha));
}`,
  lrnWithinChannel: `/** Caffe's local response normalisation within a channel: zeros stand around the image. */
function lrnWithinChannel(x, size, alpha, beta, [rows, cols]) {
  const reach = (size - 1) / 2;
  const ends = x.shape.map((_, axis) => (axis === rows || axis === cols ? [reach, reach] : [0, 0]));
  const squares = tf.pad(tf.square(x), ends);
  const last = rows === 1 ? squares : tf.transpose(squares, [0, 2, 3, 1]);
  const means = tf.avgPool(last, size, 1, 'valid');
  const mean = rows === 1 ? means : tf.transpose(means, [0, 3, 1, 2]);
  return tf.mul(x, tf.pow(tf.add(tf.mul(mean, alpha), 1), -beta));
}`,
  mvn: `/** Takes the mean away and divides by the standard deviation, over the axes. */
function mvn(x, axes, normalizeVariance, eps) {
  const centred = tf.sub(x, tf.mean(x, axes, true));
  if (!normalizeVariance) return centred;
  return tf.div(centred, tf.add(tf.sqrt(tf.mean(tf.square(centred), axes, true)), eps));
}`,
  notImplemented: `/** Stands for a layer that has no counterpart. */
function notImplemented(layer) {
  throw new Error(layer + ' is not implemented');
}`,
  scaleRowsCols: `/** Multiplies each row and each column by its own factor. */
function scaleRowsCols(x, rows, cols, rowAxis) {
  const factors = tf.outerProduct(rows, cols);
  return tf.mul(x, rowAxis === 1 ? tf.expandDims(factors, -1) : factors);
}`,
  softmax: `/** Softmax along any axis. */
function softmax(x, axis) {
  const powers = tf.exp(tf.sub(x, tf.max(x, axis, true)));
  return tf.div(powers, tf.sum(powers, axis, true));
}`,
  splitAt: `/** Cuts at those places along the axis. */
function splitAt(x, points, axis) {
  const ends = [...points, x.shape[axis]];
  return tf.split(x, ends.map((end, i) => end - (points[i - 1] ?? 0)), axis);
}`,
};
