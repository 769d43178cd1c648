import { conflictingFields } from '../problems/conflicting-fields.ts';
import type { TransformationParameter } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import type { LayerContext } from './define.ts';
import type { Dim } from './shape.ts';

/** Reports settings that may not stand together (Caffe: `DataTransformer`). */
export function checkTransform({ layer, report }: Pick<LayerContext, 'layer' | 'report'>): void {
  const { transform_param: transform } = layer;
  if (!has(transform, 'mean_file') || transform.mean_value.length === 0) return;
  const at = { field: 'transform_param.mean_file' };
  report(conflictingFields, { field: 'mean_file', other: 'mean_value' }, at);
}

/** The height or width of a sample once it is cropped. */
export function cropped({ crop_size }: TransformationParameter, size: Dim): Dim {
  return crop_size > 0 ? crop_size : size;
}

/** The channels of a sample: where there are several mean values, there is one for each channel. */
export function channelsOf({ mean_value }: TransformationParameter, otherwise: Dim): Dim {
  return mean_value.length > 1 ? mean_value.length : otherwise;
}
