import { convolution, deconvolution } from '../../layers/convolution.ts';
import type { LayerDefinition } from '../../layers/define.ts';
import { innerProduct } from '../../layers/inner-product.ts';
import { lrn } from '../../layers/lrn.ts';

/** Ristretto, which YOLO v2 took up: `ConvolutionRistrettoLayer` and its siblings. */
export const ristretto: readonly LayerDefinition[] = [
  quantized('ConvolutionRistretto', convolution),
  quantized('DeconvolutionRistretto', deconvolution),
  quantized('FcRistretto', innerProduct),
  quantized('LRNRistretto', lrn),
];

function quantized(type: string, { summary, notes = [], ...stock }: LayerDefinition): LayerDefinition {
  return {
    ...stock,
    type,
    summary: `${summary.slice(0, -1)}, in numbers of few bits.`,
    alsoReads: ['quantization_param'],
    notes: [
      `It has the sizes of ${stock.type}; quantization_param says how its values are rounded.`,
      ...notes,
    ],
  };
}
