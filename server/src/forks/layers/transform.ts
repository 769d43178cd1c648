import { type Dim, unknown } from '../../layers/shape.ts';
import { cropped } from '../../layers/transform.ts';
import { has } from '../../schema/message.ts';
import type { ResizeParameter, TransformationParameter } from '../params.generated.ts';

/**
 * Height and width of an image of `size` once it is resized and cropped (SSD: `DataTransformer::InferBlobShape`,
 * `InferNewSize`).
 */
export function transformed(
  transform: TransformationParameter,
  [height, width]: readonly [height: Dim, width: Dim],
): readonly [height: Dim, width: Dim] {
  const { crop_h = 0, crop_w = 0 } = transform;
  const resized = resizedTo(resizeOf(transform)) ?? [height, width];
  return [cropped(transform, crop_h || resized[0]), cropped(transform, crop_w || resized[1])];
}

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
