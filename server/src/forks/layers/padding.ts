import { exactly } from '../../layers/define.ts';
import { isKnown, sum } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** DeepLab v1: `PaddingLayer::LayerSetUp` and `Reshape`. */
export const padding = defineForkLayer({
  type: 'Padding',
  category: 'vision',
  summary: 'Adds rows and columns of 0 around each map, or crops it.',
  param: 'padding_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { pad_beg, pad_end } = layer.param;
    const map = legacyBottom(layer);
    const isKept = pad_beg * pad_end >= 0;
    const needs = pad_beg > 0 ? 'at least 0, as pad_beg is' : 'at most 0, as pad_beg is';
    const isSound = isInBounds(layer, 'padding_param.pad_end', { value: pad_end, isKept, needs });
    if (!map || !isSound) return undefined;
    const [num, channels, ...sides] = map;
    const padded = sides.map(size => sum([size, pad_beg, pad_end]));
    if (padded.some(size => isKnown(size) && size < 1))
      return reportBottom(layer, 0, `a height and width above ${-pad_beg - pad_end}, which it crops`);
    return { tops: [[num, channels, ...padded]] };
  },
  withoutRank: fourUnknownAxes,
  notes: ['Negative sizes crop.'],
});
