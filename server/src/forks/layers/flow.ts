import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyAxis, legacyBottom } from './legacy.ts';

/** FlowNet 2: `FlowWarpLayer::Reshape`. */
const flowWarp = defineForkLayer({
  type: 'FlowWarp',
  category: 'vision',
  summary: 'Moves each place of an image to where the optical flow says it came from.',
  param: 'flow_warp_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const image = legacyBottom(layer);
    if (!image) return undefined;
    const [num, , height, width] = image;
    const meaning = 'the flow along x and along y at each place of the image';
    return bottomHasLegacyShape(layer, 1, [num, 2, height, width], meaning) ? { tops: [image] } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'Bottoms: images, and the flow in pixels. fill_value says what stands where the flow leads outside.',
  ],
});

/** FlowNet 2: `ChannelNormLayer::Reshape`. */
const channelNorm = defineForkLayer({
  type: 'ChannelNorm',
  category: 'common',
  summary: 'The Euclidean length of the channels at each place.',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const bottom = legacyBottom(layer);
    if (!bottom) return undefined;
    const [num, , height, width] = bottom;
    return { tops: [[num, 1, height, width]] };
  },
  withoutRank: ({ bottoms: [bottom], reason }) => {
    const axis = (i: 0 | 2 | 3) => legacyAxis(bottom, i, reason);
    return [[axis(0), 1, axis(2), axis(3)]];
  },
  notes: ['Of the difference of two images it is the error of their match at each place.'],
});

export const flowLayers = [flowWarp, channelNorm];
