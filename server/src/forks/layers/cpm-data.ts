import { between, exactly, type Outcome } from '../../layers/define.ts';
import { checkSet, isPositive, positiveSize } from '../../layers/settings.ts';
import { type Dim, quotient, type Shape, unknown } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';

type Context = ForkSetUp<'cpm_transform_param'>;

/** OpenPose: `CPMDataLayer::DataLayerSetUp`. */
export const cpmData = defineForkLayer({
  type: 'CPMData',
  category: 'data',
  summary: 'Reads images of people from an LMDB, and makes the maps of their joints and limbs.',
  param: 'cpm_transform_param',
  alsoReads: ['data_param'],
  bottoms: exactly(0),
  tops: between(1, 2),
  inPlace: 'allowed',
  setUp: read,
  notes: [
    'The second top has num_parts + 1 channels of weights, then as many of maps, at 1 / stride of the size.',
    'While training images are cut to crop_size_y × crop_size_x; in TEST they keep the size of their records.',
  ],
});

function read(layer: Context): Outcome | undefined {
  const { param, topCount } = layer;
  const { data_param: data } = layer.layer;
  const { crop_size: value, stride, num_parts } = param;
  checkSet(layer, data.source, 'data_param.source', 'the database to read');
  const batch = positiveSize(layer, data.batch_size, 'data_param.batch_size', has(data, 'batch_size'));
  const isUncropped = isInBounds(layer, 'cpm_transform_param.crop_size', {
    value,
    isKept: value === 0,
    needs: '0: crop_size_y and crop_size_x cut the images',
  });
  const hasStride = topCount < 2 || isPositive(layer, stride, 'cpm_transform_param.stride', true);
  if (!isUncropped || !hasStride) return undefined;
  const size = imageSize(layer);
  const tops: Shape[] = [
    [batch, recordsSetIt(layer), ...size],
    [batch, 2 * (num_parts + 1), ...size.map(side => quotient(side, stride))],
  ];
  return { tops: tops.slice(0, topCount) };
}

function imageSize(layer: Context): readonly Dim[] {
  const { crop_size_y, crop_size_x } = layer.param;
  const { phase, include } = layer.layer;
  const isOnlyTrained = include.length > 0 && include.every(rule => rule.phase === 'TRAIN');
  if (isOnlyTrained || (has(layer.layer, 'phase') && phase === 'TRAIN')) return [crop_size_y, crop_size_x];
  const inTest = unknown(
    `it is ${crop_size_y} × ${crop_size_x} in TRAIN, and in TEST the records of the database set it`,
  );
  return [inTest, inTest];
}

function recordsSetIt({ layer: { data_param } }: Context): Dim {
  return unknown(`the records of the database${data_param.source && ` at \`${data_param.source}\``} set it`);
}
