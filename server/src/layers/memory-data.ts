import { has } from '../schema/message.ts';
import { defineLayer, exactly } from './define.ts';
import { positiveSize } from './settings.ts';
import { checkTransform } from './transform.ts';

export const memoryData = defineLayer({
  type: 'MemoryData',
  category: 'data',
  summary: 'Takes data and labels from memory, where the program puts them.',
  param: 'memory_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    checkTransform(layer);
    const top = sizes.map(field =>
      positiveSize(layer, param[field], `memory_data_param.${field}`, has(param, field)),
    );
    return { tops: [top, top.slice(0, 1)] };
  },
  notes: ['The sizes are those that the net sees: crop_size does not change them.'],
});

const sizes = ['batch_size', 'channels', 'height', 'width'] as const;
