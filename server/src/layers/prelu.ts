import { has } from '../schema/message.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import { defineLayer, exactly, type ParamBlob, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { constantFiller } from './filler.ts';
import { scalar } from './shape.ts';

export const prelu = defineLayer({
  type: 'PReLU',
  category: 'activation',
  summary: 'A ReLU that learns its slope below zero, one for each channel.',
  param: 'prelu_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { bottom } = layer;
    if (!bottomHasAxes(layer, 0, 2, 4, '2 to 4') || !isFilled(layer, bottom.slice(1), 0)) return undefined;
    return { tops: [bottom], params: [slope(layer)] };
  },
  notes: ['With channel_shared there is one slope for all channels.', 'Slopes begin at 0.25.'],
});

/** Caffe: `PReLULayer::LayerSetUp`. */
export function slope({ bottom, param }: SetUp<'prelu_param'>): ParamBlob {
  return {
    role: 'slope',
    shape: param.channel_shared ? scalar : bottom.slice(1, 2),
    filler: {
      param: has(param, 'filler') ? param.filler : constantFiller(0.25),
      field: 'prelu_param.filler',
    },
  };
}
