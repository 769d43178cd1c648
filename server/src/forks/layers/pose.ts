import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerContext } from '../../layers/define.ts';
import { defineLoss } from '../../layers/loss.ts';
import { countsAgree } from '../../layers/losses.ts';
import { type Dim, mapDims } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import type { NmsParameter } from '../params.generated.ts';

/** caffe_rtpose: what OpenPose puts behind its net, and the loss that its nets are trained with. */
export const poseLayers = [
  /** `ImResizeLayer::Reshape`. */
  defineForkLayer({
    type: 'ImResize',
    category: 'vision',
    summary: 'Resizes maps of several scales by cubic interpolation, and takes the mean of the scales.',
    param: 'imresize_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      if (!hasMaps(layer)) return undefined;
      const [, channels = 1, height = 1, width = 1, ...others] = layer.bottom;
      return { tops: [[1, channels, ...resized(layer, height, width), ...others]] };
    },
    notes: ['Axis 0 of the bottom are the scales of one image, start_scale and smaller by scale_gap each.'],
  }),
  /** `MaximumLayer::Reshape`. */
  defineForkLayer({
    type: 'Maximum',
    category: 'vision',
    summary: 'Finds the largest value of each map: its x, y and value.',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      if (!hasMaps(layer)) return undefined;
      const [num = 1, channels = 1, , , ...others] = layer.bottom;
      return { tops: [[num, channels, 1, 3, ...others]] };
    },
  }),
  /** `NmsLayer::Reshape`. */
  defineForkLayer({
    type: 'Nms',
    category: 'vision',
    summary: 'Finds the peaks above threshold of the map of each body part: their x, y and score.',
    param: 'nms_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      if (!hasMaps(layer)) return undefined;
      // In this fork the field holds the message of this fork.
      const { num_parts, max_peaks } = layer.param as NmsParameter;
      const [num = 1, , , , ...others] = layer.bottom;
      return { tops: [[num, num_parts, max_peaks + 1, 3, ...others]] };
    },
    notes: ['The first row of a part holds the number of its peaks.'],
  }),
  /** `EuclideanmaskLossLayer::Reshape`. */
  defineLoss({
    type: 'EuclideanmaskLoss',
    summary: 'EuclideanLoss over the maps whose mask is set.',
    bottoms: exactly(3),
    check: layer => countsAgree(layer, 1, 'each sample must hold equally many values'),
    notes: ['The third bottom holds a mask for each sample and channel; the last channel always counts.'],
  }),
];

function hasMaps(layer: LayerContext): boolean {
  return bottomHasAxes(layer, 0, 4, Number.POSITIVE_INFINITY, 'four: num, channels, height, width');
}

function resized({ param }: ForkSetUp<'imresize_param'>, height: Dim, width: Dim): readonly Dim[] {
  const { factor, target_spatial_height, target_spatial_width } = param;
  if (factor === 0) return [target_spatial_height, target_spatial_width];
  // The program multiplies in single precision.
  const scaled = (size: number) => Math.trunc(Math.fround(Math.fround(size) * Math.fround(factor)));
  return [mapDims([height], scaled), mapDims([width], scaled)];
}
