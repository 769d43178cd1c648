/** Loaded when a net, or some of its layers, is to be written for another library. */
export { exportNet } from '../exporters/export.ts';
export { shapeVariants } from '../exporters/keras/shape-variants.ts';
export { kerasSnippet } from '../exporters/keras-python/snippet.ts';
export { kerasVersions } from '../exporters/keras-python/versions.ts';
export { pytorchSnippet } from '../exporters/pytorch/snippet.ts';
