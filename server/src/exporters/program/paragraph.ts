import type { KerasLayer } from '../keras/layer.ts';

/** Whether a paragraph begins with the layer: what follows belongs to it, as an activation does. */
export function beginsParagraph({ message: { type } }: KerasLayer): boolean {
  return weighing.has(type);
}

const weighing: ReadonlySet<string> = new Set([
  'Convolution',
  'Deconvolution',
  'Embed',
  'InnerProduct',
  'LSTM',
  'RNN',
]);
