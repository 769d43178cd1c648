import { atLeast, exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { differ, product, quotient } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { agreeAlong, haveFiveAxes, unknownVolumes } from './five-axes.ts';

/** C3D v1.0: the layers of its own, and those of Caffe whose rule is not that of today; `SetUp` of each. */
export const voxelLayers: readonly LayerDefinition[] = [
  defineForkLayer({
    type: 'DownSampling',
    category: 'vision',
    summary: 'Makes a label map smaller, by the most frequent label of each block or by the mean.',
    param: 'down_sampling_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { spatial_factor: across, temporal_factor: along } = layer.param;
      const areSet = isFactor(layer, 'spatial_factor', across) && isFactor(layer, 'temporal_factor', along);
      if (!areSet || !haveFiveAxes(layer)) return undefined;
      const [num = 1, channels = 1, length = 1, height = 1, width = 1] = layer.bottom;
      return {
        tops: [[num, channels, quotient(length, along), quotient(height, across), quotient(width, across)]],
      };
    },
    withoutRank: unknownVolumes,
  }),
  defineForkLayer({
    type: 'EltwiseProduct',
    category: 'common',
    summary: 'Multiplies its bottoms value by value.',
    bottoms: atLeast(2),
    tops: exactly(1),
    inPlace: 'gradient',
    setUp(layer) {
      const { bottom, bottoms } = layer;
      const areAlike = haveFiveAxes(layer) && bottoms.every((_, i) => agreeAlong(layer, i, [0, 1, 3, 4]));
      return areAlike ? { tops: [bottom.with(2, 1)] } : undefined;
    },
    withoutRank: unknownVolumes,
    notes: ['It is for images: the length is not checked, and the top has a length of 1.'],
  }),
  defineForkLayer({
    type: 'Flatten',
    category: 'common',
    summary: 'Makes channels of all values of a sample.',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      if (!haveFiveAxes(layer)) return undefined;
      const [num = 1, channels = 1, length = 1, height = 1, width = 1] = layer.bottom;
      if (differ(length, 1)) return reportBottom(layer, 0, 'a length of 1, which Flatten does not read');
      return { tops: [[num, product([channels, height, width]), 1, 1, 1]] };
    },
    withoutRank: unknownVolumes,
  }),
  defineForkLayer({
    type: 'VoxelSoftmax',
    category: 'common',
    summary: 'The softmax over the channels, for each voxel.',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp: layer => (haveFiveAxes(layer) ? { tops: [layer.bottom] } : undefined),
    withoutRank: unknownVolumes,
  }),
];

function isFactor(layer: LayerContext, field: string, value: number): boolean {
  return isInBounds(layer, `down_sampling_param.${field}`, { value, isKept: value > 1, needs: 'at least 2' });
}
