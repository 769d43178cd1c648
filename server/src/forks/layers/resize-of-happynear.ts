import { exactly } from '../../layers/define.ts';
import { type Dim, mapDims, unknown } from '../../layers/shape.ts';
import { notSet } from '../../problems/not-set.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'resize_param'>;

/** happynear: `ResizeLayer::LayerSetUp` and `Reshape`. */
export const resizeOfHappynear = defineForkLayer({
  type: 'Resize',
  category: 'vision',
  summary: 'Resizes maps by bilinear interpolation, to a size or by a factor.',
  param: 'resize_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const bottom = legacyBottom(layer);
    if (!bottom || !isSet(layer)) return undefined;
    const [num, channels, height, width] = bottom;
    return { tops: [[num, channels, ...resized(layer.param, height, width)]] };
  },
  withoutRank: ({ param, bottoms: [bottom], reason }) => {
    const missing = unknown(reason);
    const [num, channels] = [legacyAxis(bottom, 0, reason), legacyAxis(bottom, 1, reason)];
    return [[num, channels, ...resized(param, missing, missing)]];
  },
  notes: ['With is_pyramid_test it reads out_height_scale and out_width_scale, and no height and width.'],
});

/** Whether the sizes, or the factors, are written; reports the first that is not. */
function isSet({ param, report }: Context): boolean {
  const wanted = param.is_pyramid_test
    ? ([
        ['out_height_scale', 'the factor of the height'],
        ['out_width_scale', 'the factor of the width'],
      ] as const)
    : ([
        ['height', 'the height of the top'],
        ['width', 'the width of the top'],
      ] as const);
  const missing = wanted.find(([field]) => !has(param, field));
  if (!missing) return true;
  const [field, use] = missing;
  report(notSet, { field, use }, { field: `resize_param.${field}` });
  return false;
}

/** Caffe multiplies in single precision, and drops the fraction. */
function resized(param: Context['param'], height: Dim, width: Dim): readonly [Dim, Dim] {
  const { is_pyramid_test, out_height_scale = 0, out_width_scale = 0 } = param;
  if (!is_pyramid_test) return [param.height, param.width];
  const scaled = (size: Dim, factor: number) =>
    mapDims([size], n => Math.trunc(Math.fround(Math.fround(factor) * n)));
  return [scaled(height, out_height_scale), scaled(width, out_width_scale)];
}
