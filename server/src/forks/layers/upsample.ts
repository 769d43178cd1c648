import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { haveSameShape } from '../../layers/same-shape.ts';
import { type Dim, product, sum, unknown } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import type { ForkLayerParameter } from '../params.generated.ts';
import { isInBounds } from './bounds.ts';
import { legacyAxis } from './legacy.ts';
import { enlarged } from './resize.ts';

type Context = ForkSetUp<'upsample_param'>;

/** The new height and width of a map. */
type Resizing = (height: Dim, width: Dim) => readonly [Dim, Dim];

/** SegNet: `UpsampleLayer::LayerSetUp` and `Reshape`. */
export const upsampleOfSegnet = defineForkLayer({
  type: 'Upsample',
  category: 'vision',
  summary: 'Puts each value back where MAX Pooling took it from, and 0 everywhere else.',
  param: 'upsample_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const resize = resizing(layer);
    const haveFourAxes = [0, 1].every(i =>
      bottomHasAxes(layer, i, 4, 4, 'four: num, channels, height, width'),
    );
    if (!resize || !haveFourAxes || !haveSameShape(layer)) return undefined;
    const [num = 1, channels = 1, height = 1, width = 1] = layer.bottom;
    return { tops: [[num, channels, ...resize(height, width)]] };
  },
  withoutRank: ({ bottoms: [map], reason }) => [
    [legacyAxis(map, 0, reason), legacyAxis(map, 1, reason), unknown(reason), unknown(reason)],
  ],
  notes: [
    'Its second bottom is the second top of the Pooling, the place of each maximum; both bottoms have one shape.',
    'Where the size of the pooled map was odd, state upsample_h and upsample_w: by scale alone it comes out too large.',
  ],
});

/** Nets that come from darknet: `UpsampleLayer::Reshape`; Synopsys has the same as UpsampleDarknet. */
export const upsampleOfDarknet = repeating(
  'Upsample',
  'upsample_param',
  ({ upsample_param }) => upsample_param?.scale,
);
export const upsampleDarknet = repeating(
  'UpsampleDarknet',
  'upsample_darknet_param',
  ({ upsample_darknet_param }) => upsample_darknet_param?.stride,
);

function repeating(
  type: string,
  param: 'upsample_param' | 'upsample_darknet_param',
  factorOf: (layer: ForkLayerParameter) => number | undefined,
): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'vision',
    summary: 'Repeats each value along height and width.',
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp: layer =>
      bottomHasAxes(layer, 0, 2, Number.POSITIVE_INFINITY, 'at least 2')
        ? { tops: [enlarged(layer.bottom, factorOf(layer.layer) ?? 1)] }
        : undefined,
    notes: ['One factor counts for the last two axes; where it is not written it is 1.'],
  });
}

function resizing(layer: Context): Resizing | undefined {
  const { upsample_h = 0, upsample_w = 0 } = layer.param;
  if (isSet(layer, 'upsample_h') && isSet(layer, 'upsample_w'))
    return isAboveOne(layer, 'upsample_h') && isAboveOne(layer, 'upsample_w')
      ? () => [upsample_h, upsample_w]
      : undefined;
  const scales = scalesOf(layer);
  if (!scales || !isPaddingSound(layer, scales)) return undefined;
  const [pad_h, pad_w] = [Number(layer.param.pad_out_h), Number(layer.param.pad_out_w)];
  return (height, width) => [
    sum([product([height, scales[0]]), -pad_h]),
    sum([product([width, scales[1]]), -pad_w]),
  ];
}

/** The factors for height and width: one for both, or two by their names. */
function scalesOf(layer: Context): readonly [number, number] | undefined {
  const { param, report } = layer;
  const { scale, scale_h = 0, scale_w = 0 } = param;
  const [written, another] = (['scale_h', 'scale_w'] as const).filter(it => isSet(layer, it));
  if (!written) return isAboveOne(layer, 'scale') ? [scale, scale] : undefined;
  const at = { field: `upsample_param.${written}` };
  if (isSet(layer, 'scale')) return report(conflictingFields, { field: written, other: 'scale' }, at);
  if (!another)
    return report(
      missingPartner,
      { field: written, partner: written === 'scale_h' ? 'scale_w' : 'scale_h' },
      at,
    );
  return isAboveOne(layer, 'scale_h') && isAboveOne(layer, 'scale_w') ? [scale_h, scale_w] : undefined;
}

/** One row or column less is only meant for a factor of 2. */
function isPaddingSound(layer: Context, scales: readonly [number, number]): boolean {
  const name = isSet(layer, 'scale_h') ? (['scale_h', 'scale_w'] as const) : (['scale', 'scale'] as const);
  return (['pad_out_h', 'pad_out_w'] as const).every((field, axis) => {
    const value = scales[axis] ?? 2;
    const isKept = !layer.param[field] || value === 2;
    return isInBounds(layer, `upsample_param.${name[axis]}`, {
      value,
      isKept,
      needs: `2 where ${field} is set`,
    });
  });
}

type Size = 'scale' | 'scale_h' | 'scale_w' | 'upsample_h' | 'upsample_w';

function isAboveOne(layer: Context, field: Size): boolean {
  const { [field]: value = 0 } = layer.param;
  return isInBounds(layer, `upsample_param.${field}`, { value, isKept: value > 1, needs: 'at least 2' });
}

function isSet({ param }: Context, field: Size): boolean {
  return has(param, field);
}
