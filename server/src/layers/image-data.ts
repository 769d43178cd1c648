import { cropTooLarge } from '../problems/crop-too-large.ts';
import { missingPartner } from '../problems/missing-partner.ts';
import { has } from '../schema/message.ts';
import { defineLayer, exactly, type SetUp } from './define.ts';
import { isPositive, isSet } from './settings.ts';
import { unknown } from './shape.ts';
import { checkTransform, cropped } from './transform.ts';

export const imageData = defineLayer({
  type: 'ImageData',
  category: 'data',
  summary: 'Reads the image files of a list, with a label for each.',
  param: 'image_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    if (!checkImages(layer)) return undefined;
    const { batch_size, is_color, new_height, new_width, source } = layer.param;
    const { transform_param: transform } = layer.layer;
    const size = unknown(`the first image listed in \`${source}\` sets it`);
    const height = cropped(transform, new_height || size);
    const width = cropped(transform, new_width || size);
    return { tops: [[batch_size, is_color ? 3 : 1, height, width], [batch_size]] };
  },
  notes: [
    'Without new_height and new_width all images must have one size, unless batch_size is 1.',
    'The top with the labels has one axis, the batch.',
  ],
});

function checkImages(layer: SetUp<'image_data_param'>): boolean {
  const { param } = layer;
  return (
    checkTransform(layer) &&
    checkNewSize(layer) &&
    isSet(layer, param.source, 'image_data_param.source', 'a text file that lists images and labels') &&
    isPositive(layer, param.batch_size, 'image_data_param.batch_size', has(param, 'batch_size')) &&
    checkCrop(layer, 'new_height') &&
    checkCrop(layer, 'new_width')
  );
}

function checkNewSize({ param, report }: SetUp<'image_data_param'>): boolean {
  const { new_height, new_width } = param;
  if (new_height > 0 === new_width > 0) return true;
  const [field, partner] = new_height > 0 ? ['new_height', 'new_width'] : ['new_width', 'new_height'];
  report(
    missingPartner,
    { field, partner, why: 'images are resized along both axes or not at all' },
    { field: `image_data_param.${field}` },
  );
  return false;
}

function checkCrop({ layer, param, report }: SetUp<'image_data_param'>, field: 'new_height' | 'new_width') {
  const { crop_size: crop } = layer.transform_param;
  const size = param[field];
  if (size === 0 || crop <= size) return true;
  report(cropTooLarge, { crop, field, size }, { field: 'transform_param.crop_size' });
  return false;
}
