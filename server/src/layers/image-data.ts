import { cropTooLarge } from '../problems/crop-too-large.ts';
import { missingPartner } from '../problems/missing-partner.ts';
import type { ImageDataParameter } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import { defineLayer, exactly, type LayerContext, type SetUp } from './define.ts';
import { checkSet, positiveSize } from './settings.ts';
import { type Dim, type Shape, unknown } from './shape.ts';
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
    for (const field of newSizes) checkCrop(layer, field);
    const side = (size: Dim) => cropped(layer.layer.transform_param, size);
    return { tops: imagesOf(layer, ([height, width]) => [side(height), side(width)]) };
  },
  notes: [
    'Without new_height and new_width all images must have one size, unless batch_size is 1.',
    'The top with the labels has one axis, the batch.',
  ],
});

/** The images and their labels, given what becomes of the size of an image (Caffe: `ImageDataLayer::DataLayerSetUp`). */
export function imagesOf(
  layer: Pick<SetUp<'image_data_param'>, 'layer' | 'param' | 'report'>,
  sized: (size: readonly [height: Dim, width: Dim]) => readonly [height: Dim, width: Dim],
): readonly Shape[] {
  const { param } = layer;
  checkTransform(layer);
  checkSet(layer, param.source, 'image_data_param.source', 'a text file that lists images and labels');
  checkNewSize(layer, param, 'image_data_param');
  const batchField = 'image_data_param.batch_size';
  const batch = positiveSize(layer, param.batch_size, batchField, has(param, 'batch_size'));
  const size = unknown(`the first image listed in \`${param.source}\` sets it`);
  const image = sized([param.new_height || size, param.new_width || size]);
  return [[batch, param.is_color ? 3 : 1, ...image], [batch]];
}

const newSizes = ['new_height', 'new_width'] as const;

/** Whether images get both sizes or none; reports it otherwise, in the message at that path. */
export function checkNewSize(
  { report }: Pick<LayerContext, 'report'>,
  { new_height, new_width }: Pick<ImageDataParameter, (typeof newSizes)[number]>,
  path: string,
): boolean {
  if (new_height > 0 === new_width > 0) return true;
  const [field, partner] = new_height > 0 ? ['new_height', 'new_width'] : ['new_width', 'new_height'];
  const why = 'images are resized along both axes or not at all';
  report(missingPartner, { field, partner, why }, { field: `${path}.${field}` });
  return false;
}

function checkCrop(
  { layer, param, report }: SetUp<'image_data_param'>,
  field: (typeof newSizes)[number],
): void {
  const { crop_size: crop } = layer.transform_param;
  const size = param[field];
  if (size > 0 && crop > size)
    report(cropTooLarge, { crop, field, size }, { field: 'transform_param.crop_size' });
}
