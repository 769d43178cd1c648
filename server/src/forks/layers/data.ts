import { data, samplesOf } from '../../layers/data.ts';
import { imageData, imagesOf } from '../../layers/image-data.ts';
import type { Shape } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { transformed } from './transform.ts';

/** SSD: `DataLayer::DataLayerSetUp`, whose records are resized before they are cropped. */
export const dataOfSsd = defineForkLayer({
  type: 'Data',
  category: 'data',
  summary: data.summary,
  param: 'data_param',
  alsoReads: ['transform_param'],
  bottoms: data.bottoms,
  tops: data.tops,
  inPlace: 'allowed',
  setUp(layer) {
    const samples = resizedSamples(layer);
    return { tops: [samples, samples.slice(0, 1)].slice(0, layer.topCount) };
  },
  notes: [
    ...(data.notes ?? []),
    'resize_param in transform_param resizes; crop_h and crop_w crop, and crop_size goes before them.',
  ],
});

/** SSD: `ImageDataLayer::DataLayerSetUp`, whose images are resized before they are cropped. */
export const imageDataOfSsd = defineForkLayer({
  type: 'ImageData',
  category: 'data',
  summary: imageData.summary,
  param: 'image_data_param',
  alsoReads: ['transform_param'],
  bottoms: imageData.bottoms,
  tops: imageData.tops,
  inPlace: 'allowed',
  setUp: layer => ({ tops: imagesOf(layer, size => transformed(layer.layer.transform_param, size)) }),
  notes: [
    ...(imageData.notes ?? []),
    'resize_param in transform_param resizes what new_height and new_width have resized already.',
  ],
});

/** The batch that is made of records, resized and cropped. */
export function resizedSamples(layer: ForkSetUp<'data_param'>): Shape {
  return samplesOf(layer, size => transformed(layer.layer.transform_param, [size, size]));
}
