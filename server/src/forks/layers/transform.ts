import { type Dim, sum, unknown } from '../../layers/shape.ts';
import { cropped } from '../../layers/transform.ts';
import { has } from '../../schema/message.ts';
import type { ResizeParameter, TransformationParameter } from '../params.generated.ts';

/** What becomes of height and width of an image. */
export type Transformation = (
  transform: TransformationParameter,
  size: readonly [height: Dim, width: Dim],
) => readonly [height: Dim, width: Dim];

/**
 * Height and width of an image of `size` once it is resized and cropped (SSD: `DataTransformer::InferBlobShape`,
 * `InferNewSize`).
 */
export const transformed: Transformation = (transform, [height, width]) => {
  const { crop_h = 0, crop_w = 0 } = transform;
  const resized = resizedTo(resizeOf(transform)) ?? [height, width];
  return [cropped(transform, crop_h || resized[0]), cropped(transform, crop_w || resized[1])];
};

/**
 * The same, but only crop_size crops, and `pad` adds to every side (Intel: `DataTransformer::InferBlobShape`).
 */
export const transformedOfIntel: Transformation = (transform, [height, width]) => {
  const { pad = 0 } = transform;
  const resized = resizedTo(resizeOf(transform)) ?? [height, width];
  const padded = (size: Dim) => sum([cropped(transform, size), 2 * pad]);
  return [padded(resized[0]), padded(resized[1])];
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

function resizedTo(resize: ResizeParameter | undefined): readonly [Dim, Dim] | undefined {
  if (!resize) return undefined;
  if (resize.resize_mode !== 'FIT_SMALL_SIZE') return [resize.height, resize.width];
  const longer = unknown('resize_mode: FIT_SMALL_SIZE keeps the aspect of each image');
  return [longer, longer];
}
