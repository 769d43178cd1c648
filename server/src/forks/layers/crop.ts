import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** DeconvNet, and the forks of FCN before Caffe had the layer: `CropLayer::Reshape`. */
export const cropOfOldCaffe = defineForkLayer({
  type: 'Crop',
  category: 'common',
  summary: 'Cuts the first bottom to the height and width of the second, where both come from one blob.',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const map = legacyBottom(layer, 0);
    const reference = legacyBottom(layer, 1);
    return map && reference && { tops: [[map[0], map[1], reference[2], reference[3]]] };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'It has no settings: the offset follows from the strides and pads on the way from the blob that both come from.',
    'That blob must be there, and both ways must scale it alike.',
  ],
});
