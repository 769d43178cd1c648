import { data, samplesOf } from '../../layers/data.ts';
import type { LayerDefinition } from '../../layers/define.ts';
import { imageData, imagesOf } from '../../layers/image-data.ts';
import type { Shape } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import {
  recordsTransformedOfIntel,
  type Transformation,
  transformed,
  transformedOfIntel,
} from './transform.ts';

const note = 'resize_param in transform_param resizes before it is cropped.';

/** SSD: `DataLayer::DataLayerSetUp`. */
export const dataOfSsd = dataWith(transformed, [note, 'crop_h and crop_w crop; crop_size goes before them.']);

/** Intel: `DataLayer::DataLayerSetUp`. */
export const dataOfIntel = dataWith(recordsTransformedOfIntel, [
  note,
  'pad adds pixels to every side of the crop, but only of encoded images: raw records are not padded.',
]);

/** SSD: `ImageDataLayer::DataLayerSetUp`. */
export const imageDataOfSsd = imageDataWith(transformed, [
  note,
  'crop_h and crop_w crop; crop_size goes before them.',
]);

/** Intel: `ImageDataLayer::DataLayerSetUp`. */
export const imageDataOfIntel = imageDataWith(transformedOfIntel, [
  note,
  'pad adds pixels to every side of the crop.',
]);

/** The batch that is made of records. */
export function transformedSamples(layer: ForkSetUp<'data_param'>, transform: Transformation): Shape {
  return samplesOf(layer, size => transform(layer, [size, size]));
}

function dataWith(transform: Transformation, notes: readonly string[]): LayerDefinition {
  return defineForkLayer({
    type: 'Data',
    category: 'data',
    summary: data.summary,
    param: 'data_param',
    alsoReads: ['transform_param'],
    bottoms: data.bottoms,
    tops: data.tops,
    inPlace: 'allowed',
    setUp(layer) {
      const samples = transformedSamples(layer, transform);
      return { tops: [samples, samples.slice(0, 1)].slice(0, layer.topCount) };
    },
    notes: [...(data.notes ?? []), ...notes],
  });
}

function imageDataWith(transform: Transformation, notes: readonly string[]): LayerDefinition {
  return defineForkLayer({
    type: 'ImageData',
    category: 'data',
    summary: imageData.summary,
    param: 'image_data_param',
    alsoReads: ['transform_param'],
    bottoms: imageData.bottoms,
    tops: imageData.tops,
    inPlace: 'allowed',
    setUp: layer => ({ tops: imagesOf(layer, size => transform(layer, size)) }),
    notes: [...(imageData.notes ?? []), ...notes],
  });
}
