import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { between, exactly, type ParamBlob } from '../../layers/define.ts';
import { constantFiller } from '../../layers/filler.ts';
import { scalar } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** SSD: `NormalizeLayer::LayerSetUp` and `Reshape`. */
export const normalizeOfSsd = defineForkLayer({
  type: 'Normalize',
  category: 'normalisation',
  summary: 'Scales the channels at each place to Euclidean length 1, then by a learned factor.',
  param: 'norm_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    bottomHasAxes(layer, 0, 2, 4, '2 to 4') ? { tops: [layer.bottom], params: [scale(layer)] } : undefined,
  withoutRank: ({ bottoms }) => bottoms.slice(0, 1),
  notes: [
    'With across_spatial, which is the default, all channels and places of a sample are normalised together; SSD sets it to false.',
    'Its settings stand in norm_param, not in normalize_param.',
  ],
});

function scale({ bottom, param }: ForkSetUp<'norm_param'>): ParamBlob {
  const { channel_shared = true, scale_filler } = param;
  const filler = scale_filler && has(param, 'scale_filler') ? scale_filler : constantFiller(1);
  return {
    role: 'scale',
    shape: channel_shared ? scalar : bottom.slice(1, 2),
    filler: { param: filler, field: 'norm_param.scale_filler' },
  };
}

/** yjxiong: `NormalizeLayer::Reshape`. */
export const normalizeOfYjxiong = defineForkLayer({
  type: 'Normalize',
  category: 'normalisation',
  summary: 'Scales each sample to Euclidean length 1.',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const bottom = legacyBottom(layer);
    return bottom && { tops: [bottom] };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'It has no settings and learns nothing, unlike the Normalize of SSD, which works along the channels.',
  ],
});

/** happynear: `NormalizeLayer::LayerSetUp` and `Reshape`. */
export const normalizeOfHappynear = defineForkLayer({
  type: 'Normalize',
  category: 'normalisation',
  summary: 'Scales the channels at each place to length 1, and gives the lengths as a second top.',
  param: 'normalize_param',
  bottoms: exactly(1),
  tops: between(1, 2),
  inPlace: 'allowed',
  setUp(layer) {
    const bottom = legacyBottom(layer);
    if (!bottom) return undefined;
    const [num, , height, width] = bottom;
    return { tops: [bottom, [num, 1, height, width]].slice(0, layer.topCount) };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'Its settings stand in normalize_param, not in norm_param as those of SSD, and it learns no scale.',
    'normalize_type is L2 or L1.',
  ],
});
