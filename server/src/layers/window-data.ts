import { has } from '../schema/message.ts';
import { defineLayer, exactly, type SetUp } from './define.ts';
import { isPositive, isSet } from './settings.ts';
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
    if (!checkWindows(layer)) return undefined;
    const { batch_size, source } = layer.param;
    const { transform_param: transform } = layer.layer;
    const channels = channelsOf(transform, unknown(`the window file \`${source}\` sets it`));
    const { crop_size } = transform;
    return { tops: [[batch_size, channels, crop_size, crop_size], [batch_size]] };
  },
  notes: [
    'Every window is warped to crop_size × crop_size.',
    'scale is read from window_data_param, the other settings of the data from transform_param.',
  ],
});

function checkWindows(layer: SetUp<'window_data_param'>): boolean {
  const { param } = layer;
  const { transform_param: transform } = layer.layer;
  const crop = 'transform_param.crop_size';
  return (
    checkTransform(layer) &&
    isSet(layer, param.source, 'window_data_param.source', 'a text file that lists images and windows') &&
    isPositive(layer, transform.crop_size, crop, has(transform, 'crop_size')) &&
    isPositive(layer, param.batch_size, 'window_data_param.batch_size', has(param, 'batch_size'))
  );
}
