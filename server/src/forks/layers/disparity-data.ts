import type { LayerDefinition } from '../../layers/define.ts';
import { imageData } from '../../layers/image-data.ts';

/** FlowNet 2: `DisparityDataLayer::DataLayerSetUp`, which is ImageData but for what its files hold. */
export const disparityData: LayerDefinition = {
  ...imageData,
  type: 'DisparityData',
  summary: 'Reads the PFM files of a list, maps of disparities, with a label for each.',
  notes: ['Its settings and its tops are those of ImageData.'],
};
