import type { LayerDefinition } from '../../layers/define.ts';
import { imageData } from '../../layers/image-data.ts';
import { isPositive } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';

/** FlowNet 2: `DisparityDataLayer::DataLayerSetUp`, which does not resize what it reads. */
export const disparityData: LayerDefinition = {
  ...imageData,
  type: 'DisparityData',
  summary: 'Reads the PFM files of a list, maps of disparities, with a label for each.',
  setUp(layer) {
    const { image_data_param: param } = layer.layer;
    const isSized = (['new_height', 'new_width'] as const).every(field =>
      isPositive(layer, param[field], `image_data_param.${field}`, has(param, field)),
    );
    return isSized ? imageData.setUp(layer) : undefined;
  },
  notes: [
    'new_height and new_width must be the size of every file; so must is_color, true unless it is written, tell its channels.',
    'It negates the values, as DispNet has them.',
  ],
};
