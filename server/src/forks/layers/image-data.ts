import { between, type LayerDefinition } from '../../layers/define.ts';
import { imageData } from '../../layers/image-data.ts';
import type { ImageDataParameter } from '../params.generated.ts';

/** DeepLab v1: `ImageDataLayer::DataLayerSetUp`, with a list of labels for each image. */
export const imageDataOfDeeplabV1: LayerDefinition = {
  ...imageData,
  setUp(layer) {
    const outcome = imageData.setUp(layer);
    const [images, labels] = outcome?.tops ?? [];
    if (!images || !labels || !Array.isArray(labels)) return outcome;
    // In this fork the message has the fields of this fork.
    const { max_labels = 1 } = layer.layer.image_data_param as ImageDataParameter;
    return { tops: [images, [...labels, max_labels]] };
  },
  notes: ['The top with the labels has max_labels channels; a shorter list ends in -1.'],
};

/** happynear: `ImageDataLayer::DataLayerSetUp`, which weights rare classes. */
export const imageDataOfHappynear: LayerDefinition = {
  ...imageData,
  tops: between(2, 3),
  isStock: true,
  setUp(layer) {
    const outcome = imageData.setUp(layer);
    const [images, labels] = outcome?.tops ?? [];
    return images && labels && { tops: [images, labels, labels].slice(0, layer.topCount) };
  },
  notes: ['A third top gives each image the weight of its class: the rarer, the more.'],
};
