import { canonicalAxis } from '../../layers/axis.ts';
import { exactly } from '../../layers/define.ts';
import { sum, unknownDims, withAxis } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';

/** Cambricon: `CReLULayer::LayerSetUp` and `Reshape`. */
export const crelu = defineForkLayer({
  type: 'CReLU',
  category: 'activation',
  summary: 'A ReLU of the values and one of their negatives, joined along one axis, which doubles.',
  param: 'crelu_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'refused',
  setUp(layer) {
    const { bottom, param } = layer;
    if (!has(param, 'concat_axis')) return { tops: [unknownDims(bottom.length, noDefault)] };
    const axis = canonicalAxis(layer, bottom, param.concat_axis, { field: 'crelu_param.concat_axis' });
    if (axis === undefined) return undefined;
    const size = bottom[axis] ?? 1;
    return { tops: [withAxis(bottom, axis, sum([size, size]))] };
  },
  notes: ['Stock Caffe has the same as Power with scale: -1, Concat and ReLU.'],
});

const noDefault = 'concat_axis is not written, and its default is not known here';
