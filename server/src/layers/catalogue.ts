import { convolution, deconvolution } from './convolution.ts';
import type { LayerDefinition } from './define.ts';
import { neurons } from './neuron.ts';

/** The layer types that a net may use, by what stands in `type:`. */
export type Catalogue = ReadonlyMap<string, LayerDefinition>;

/** Every layer type of stock Caffe, in the order of its reference. */
export const stockLayers: Catalogue = catalogueOf([convolution, deconvolution, ...neurons]);

function catalogueOf(layers: readonly LayerDefinition[]): Catalogue {
  return new Map(layers.map(layer => [layer.type, layer]));
}
