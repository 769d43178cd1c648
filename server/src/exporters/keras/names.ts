/**
 * The layer's name in letters that every version of Keras takes: `/` and others become `_`. TensorFlow.js and the
 * graphs of TensorFlow want a letter or digit first: `_conv` becomes `layer_conv`.
 */
export function kerasName(name: string): string {
  const letters = name.replaceAll(/[^A-Za-z0-9_-]/g, '_');
  return /^[A-Za-z0-9]/.test(letters) ? letters : `layer${letters}`;
}
