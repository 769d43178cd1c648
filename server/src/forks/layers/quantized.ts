import { convolution } from '../../layers/convolution.ts';
import type { LayerDefinition } from '../../layers/define.ts';
import { innerProduct } from '../../layers/inner-product.ts';

/** Intel: `MKLDNNLayer`, whose convolutions and products may compute in whole numbers. */
export const quantizedLayers: readonly LayerDefinition[] = [convolution, innerProduct].map(it => ({
  ...it,
  alsoReads: ['quantization_param'],
  isStock: true,
  notes: [
    'The engine MKLDNN reads the precision of a calibrated net in quantization_param.',
    ...(it.notes ?? []),
  ],
}));
