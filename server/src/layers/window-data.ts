import { has } from '../schema/message.ts';
import { defineLayer, exactly } from './define.ts';
import { checkSet, positiveSize } from './settings.ts';
import { unknown } from './shape.ts';
import { channelsOf, checkTransform } from './transform.ts';

export const windowData = defineLayer({
  type: 'WindowData',
  category: 'data',
  summary: 'Cuts windows out of images, as foreground and background samples for R-CNN.',
  param: 'window_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const { transform_param: transform } = layer.layer;
    checkTransform(layer);
    checkSet(layer, param.source, 'window_data_param.source', 'a text file that lists images and windows');
    const cropField = 'transform_param.crop_size';
    const crop = positiveSize(layer, transform.crop_size, cropField, has(transform, 'crop_size'));
    const batchField = 'window_data_param.batch_size';
    const batch = positiveSize(layer, param.batch_size, batchField, has(param, 'batch_size'));
    const channels = channelsOf(transform, unknown(`the window file \`${param.source}\` sets it`));
    return { tops: [[batch, channels, crop, crop], [batch]] };
  },
  notes: [
    'Every window is warped to crop_size × crop_size.',
    'scale is read from window_data_param, the other settings of the data from transform_param.',
  ],
});
