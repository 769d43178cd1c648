import type { LayerContext } from '../../layers/define.ts';
import { positiveSize } from '../../layers/settings.ts';
import { type Dim, isKnown, sum, unknown } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import type { ForkLayerParameter, ResizeParameter, TransformationParameter } from '../params.generated.ts';
import { isInBounds } from './bounds.ts';

type Context = Pick<LayerContext<ForkLayerParameter>, 'layer' | 'report'>;
type Size = readonly [height: Dim, width: Dim];

/** What becomes of height and width of an image; reports settings of transform_param that cannot be used. */
export type Transformation = (layer: Context, size: Size) => Size;

/**
 * Height and width of an image of `size` once it is resized and cropped (SSD: `DataTransformer::InferBlobShape`,
 * `InferNewSize`).
 */
export const transformed: Transformation = (layer, size) => {
  const { crop_size, crop_h = 0, crop_w = 0 } = layer.layer.transform_param;
  checkExpansion(layer);
  const [height, width] = resized(layer, size);
  if (crop_size > 0) {
    checkCrop(layer, 'crop_size', [height, width]);
    return [crop_size, crop_size];
  }
  checkCrop(layer, 'crop_h', [height]);
  checkCrop(layer, 'crop_w', [width]);
  return [crop_h || height, crop_w || width];
};

/**
 * The same, but only crop_size crops, and `pad` adds to every side (Intel: `DataTransformer::InferBlobShape`).
 */
export const transformedOfIntel: Transformation = (layer, size) => {
  const { transform_param: transform } = layer.layer;
  const { crop_size, pad = 0 } = transform;
  checkExpansion(layer);
  const isSizeRandom = has(transform, 'random_resize_param') || has(transform, 'random_aspect_ratio_param');
  // What is compared is the image before resize_param.
  if (!isSizeRandom) checkCrop(layer, 'crop_size', size);
  const [height, width] = resized(layer, size);
  const padded = (side: Dim) => sum([crop_size || side, 2 * pad]);
  return [padded(height), padded(width)];
};

/** The same for records, of which `pad` counts only for those that hold encoded images. */
export const recordsTransformedOfIntel: Transformation = (layer, size) => {
  const all = transformedOfIntel(layer, size);
  const { pad = 0 } = layer.layer.transform_param;
  if (pad === 0) return all;
  const untold = unknown('pad counts only for records that hold encoded images');
  return [untold, untold];
};

/** The settings by which every image is resized; where there are several, Caffe begins with the first. */
export function resizeOf(transform: TransformationParameter): ResizeParameter | undefined {
  const { resize_param } = transform;
  if (!has(transform, 'resize_param') || resize_param === undefined) return undefined;
  return isList(resize_param) ? resize_param[0] : resize_param;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function resized(layer: Context, size: Size): Size {
  const { transform_param: transform } = layer.layer;
  const resize = resizeOf(transform);
  if (!resize) return size;
  // MobileNet-YOLO, where there may be several, does not look at their sizes.
  const side = (field: 'height' | 'width') =>
    isList(transform.resize_param)
      ? resize[field]
      : positiveSize(layer, resize[field], `transform_param.resize_param.${field}`, has(resize, field));
  const written: Size = [side('height'), side('width')];
  if (resize.resize_mode !== 'FIT_SMALL_SIZE') return written;
  const longer = unknown('resize_mode: FIT_SMALL_SIZE keeps the aspect of each image');
  return [longer, longer];
}

/** SSD: `DataTransformer::DataTransformer`. */
function checkExpansion(layer: Context): void {
  const { transform_param: transform } = layer.layer;
  const { expand_param } = transform;
  if (!expand_param || !has(transform, 'expand_param')) return;
  const { max_expand_ratio: value } = expand_param;
  const bound = { value, isKept: value > 1, needs: 'more than 1, as it is the largest of random factors' };
  isInBounds(layer, 'transform_param.expand_param.max_expand_ratio', bound);
}

/** Reports a crop that is larger than the images along one of these axes. */
function checkCrop(layer: Context, field: 'crop_size' | 'crop_h' | 'crop_w', sides: readonly Dim[]): void {
  const { [field]: value = 0 } = layer.layer.transform_param;
  const least = Math.min(...sides.filter(isKnown));
  const bound = { value, isKept: value <= least, needs: `at most ${least}, the size of the images` };
  isInBounds(layer, `transform_param.${field}`, bound);
}
