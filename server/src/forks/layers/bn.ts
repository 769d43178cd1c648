import { between, exactly, type LayerDefinition, type Outcome, type ParamBlob } from '../../layers/define.ts';
import type { Shape } from '../../layers/shape.ts';
import type { FillerParameter } from '../../schema/caffe.generated.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'bn_param'>;

/** PSPNet: `BNLayer::LayerSetUp` and `Reshape`. */
export const bnOfPspnet = withStoredStatistics('BN', inFourAxes);

/** yjxiong: `BNLayer::LayerSetUp` and `Reshape`, and its twin that shares the statistics of a batch between GPUs. */
export const bnOfYjxiong = withStoredStatistics('BN', channels => [1, ...channels]);
export const syncBn = withStoredStatistics('SyncBN', channels => [1, ...channels]);

/** Synopsys: `BNLayer::LayerSetUp`, SegNet's, or with `icnet` PSPNet's. */
export const bnOfSynopsys: LayerDefinition = defineForkLayer({
  type: 'BN',
  category: 'normalisation',
  summary: 'Brings each channel to mean 0 and variance 1, then to a learned scale and shift.',
  param: 'bn_param',
  bottoms: exactly(1),
  tops: between(1, 3),
  inPlace: 'allowed',
  setUp: layer => (layer.param.icnet ? withStatistics(layer, inFourAxes) : withBatch(layer)),
  withoutRank: fourUnknownAxes,
  notes: [
    'With icnet: true it is the BN of PSPNet, with slope_filler, bias_filler and stored statistics; without it that of SegNet, with scale_filler and shift_filler.',
  ],
});

/** The BN that keeps the statistics that it has met, and uses them in TEST. */
function withStoredStatistics(type: string, shapeOf: (channels: Shape) => Shape): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'normalisation',
    summary: 'Brings each channel to mean 0 and variance 1, then to a learned slope and bias.',
    param: 'bn_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp: layer => withStatistics(layer, shapeOf),
    withoutRank: ({ bottoms }) => bottoms,
    notes: [
      'It is BatchNorm and Scale in one; the third and fourth blob are never trained, whatever their param says.',
      'Without slope_filler the slope begins at 0, and nothing comes through.',
      'With frozen: true it uses the stored statistics while training, and keeps slope and bias as they are.',
    ],
  });
}

/** SegNet and DeconvNet: `BNLayer::LayerSetUp` and `Reshape`. */
export const bnOfSegnet = defineForkLayer({
  type: 'BN',
  category: 'normalisation',
  summary: 'Brings each channel to mean 0 and variance 1 over the batch, then to a learned scale and shift.',
  param: 'bn_param',
  bottoms: exactly(1),
  tops: ({ bn_param }) => between(1, bn_param?.bn_mode === 'INFERENCE' ? 1 : 3),
  inPlace: 'allowed',
  setUp: withBatch,
  withoutRank: fourUnknownAxes,
  notes: [
    'Further tops hold mean and variance of the batch, one value for each channel.',
    'It keeps no statistics: for bn_mode: INFERENCE they are worked out over the training data and put into scale and shift.',
    'Without scale_filler the scale begins at 0, and nothing comes through.',
  ],
});

function withStatistics(layer: Context, shapeOf: (channels: Shape) => Shape): Outcome | undefined {
  const { bottom, param } = layer;
  const shape = channelsOf(layer, shapeOf);
  if (!shape) return undefined;
  const params: ParamBlob[] = [
    filled('slope', shape, 'slope_filler', param.slope_filler),
    filled('bias', shape, 'bias_filler', param.bias_filler),
    { role: 'mean', shape, statistic: true },
    { role: 'variance', shape, statistic: true },
  ];
  return { tops: [bottom, shape, shape].slice(0, layer.topCount), params };
}

function withBatch(layer: Context): Outcome | undefined {
  const { param, topCount } = layer;
  const map = legacyBottom(layer);
  const shape = channelsOf(layer, inFourAxes);
  if (!map || !shape) return undefined;
  return {
    tops: [map, shape, shape].slice(0, topCount),
    params: [
      filled('scale', shape, 'scale_filler', param.scale_filler),
      filled('shift', shape, 'shift_filler', param.shift_filler),
    ],
  };
}

function inFourAxes(channels: Shape): Shape {
  return [1, ...channels, 1, 1];
}

function channelsOf(layer: Context, shapeOf: (channels: Shape) => Shape): Shape | undefined {
  const bottom = legacyBottom(layer);
  return bottom && shapeOf(bottom.slice(1, 2));
}

function filled(
  role: string,
  shape: Shape,
  field: keyof Context['param'] & string,
  param: FillerParameter | undefined,
): ParamBlob {
  return { role, shape, ...(param && { filler: { param, field: `bn_param.${field}` } }) };
}
