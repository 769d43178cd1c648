import { exactly } from '../../layers/define.ts';
import { checkNewSize } from '../../layers/image-data.ts';
import { checkSet } from '../../layers/settings.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { batchOf, imageSize } from './image-seg-data.ts';

type Context = ForkSetUp<'dense_image_data_param'>;

/** SegNet: `DenseImageDataLayer::DataLayerSetUp`. */
export const denseImageData = defineForkLayer({
  type: 'DenseImageData',
  category: 'data',
  summary: 'Reads the image files of a list, with a label for each pixel from a second file.',
  param: 'dense_image_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const path = 'dense_image_data_param';
    checkSet(layer, param.source, `${path}.source`, 'a text file that lists images and label images');
    if (!checkNewSize(layer, param, path) || !areCropsPaired(layer)) return undefined;
    const batch = batchOf(layer, param.batch_size, `${path}.batch_size`);
    const { channels, height, width } = imageSize(param, cropOf(layer));
    return {
      tops: [
        [batch, channels, height, width],
        [batch, 1, height, width],
      ],
    };
  },
  notes: [
    'An image and its label image must have one size.',
    'crop_size of transform_param goes before crop_height and crop_width.',
  ],
});

function areCropsPaired({ param, report }: Context): boolean {
  const { crop_height, crop_width } = param;
  if (crop_height > 0 === crop_width > 0) return true;
  const [field, partner] = crop_height > 0 ? ['crop_height', 'crop_width'] : ['crop_width', 'crop_height'];
  report(missingPartner, { field, partner }, { field: `dense_image_data_param.${field}` });
  return false;
}

function cropOf({ layer, param }: Context): readonly [number, number] {
  const { crop_size } = layer.transform_param;
  return crop_size > 0 ? [crop_size, crop_size] : [param.crop_height, param.crop_width];
}
