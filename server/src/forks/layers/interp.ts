import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, isKnown, mapDims, product, quotient, sum, unknown } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'interp_param'>;

/** How the layer comes from a size, of an axis of that place among height and width, to its new one. */
type Resizing = (size: Dim, axis: 0 | 1) => Dim;

/** DeepLab v2 and PSPNet: `InterpLayer::Reshape`, where a zoom may follow a shrink. */
export const interp = interpThat(resizingOfDeeplab);

/** DeepLab v1: `InterpLayer::LayerSetUp`, which wants one way to state the size and no second one. */
export const interpOfDeeplabV1 = interpThat(layer => {
  const factors = (['zoom_factor', 'shrink_factor'] as const).filter(it => isSet(layer, it));
  const [field, other] = hasSizes(layer) ? [...factors, 'height'] : factors;
  if (field !== undefined && other !== undefined)
    return layer.report(
      conflictingFields,
      { field: other, other: field },
      { field: `interp_param.${other}` },
    );
  return factors.length > 0 ? byFactor(layer) : toSizes(layer);
});

/** Synopsys: `InterpLayer::Reshape`, with a factor for the size itself. */
export const interpOfSynopsys = interpThat(layer => {
  const { param } = layer;
  const { full_zoom_factor: factor = 1 } = param;
  const isElsewhere = isSet(layer, 'shrink_factor') || isSet(layer, 'zoom_factor') || hasSizes(layer);
  if (isElsewhere || !has(param, 'full_zoom_factor')) return resizingOfDeeplab(layer);
  return isPositive(layer, factor, 'interp_param.full_zoom_factor', true)
    ? size => product([size, factor])
    : undefined;
});

function interpThat(resizing: (layer: Context) => Resizing | undefined): LayerDefinition {
  return defineForkLayer({
    type: 'Interp',
    category: 'vision',
    summary: 'Resizes each map by bilinear interpolation.',
    param: 'interp_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const shape = legacyBottom(layer);
      if (!shape || !areCrops(layer)) return undefined;
      const resize = resizing(layer);
      const [num, channels, ...map] = shape;
      const { pad_beg, pad_end } = layer.param;
      const [height, width] = map.map(size => sum([size, pad_beg, pad_end]));
      if (!resize || height === undefined || width === undefined) return undefined;
      if ([height, width].some(it => isKnown(it) && it < 1))
        return reportBottom(layer, 0, `a height and width above ${-pad_beg - pad_end}, which it crops`);
      return { tops: [[num, channels, resize(height, 0), resize(width, 1)]] };
    },
    withoutRank: ({ bottoms: [bottom], reason }) => [
      [legacyAxis(bottom, 0, reason), legacyAxis(bottom, 1, reason), unknown(reason), unknown(reason)],
    ],
    notes: [
      'The corners keep their values: zoom_factor: 8 makes 8n − 7 of n, and shrink_factor: 8 the way back.',
      'Other copies of it take the size from a second bottom.',
    ],
  });
}

function resizingOfDeeplab(layer: Context): Resizing | undefined {
  return isSet(layer, 'shrink_factor') && isSet(layer, 'zoom_factor') && !hasSizes(layer)
    ? inOrder(shrunk(layer), zoomed(layer))
    : isSet(layer, 'shrink_factor') === isSet(layer, 'zoom_factor')
      ? toSizes(layer)
      : byFactor(layer);
}

/** `pad_beg` and `pad_end` may only crop. */
function areCrops(layer: Context): boolean {
  return (['pad_beg', 'pad_end'] as const).every(field => {
    const value = layer.param[field];
    return isInBounds(layer, `interp_param.${field}`, {
      value,
      isKept: value <= 0,
      needs: '0, or below to crop',
    });
  });
}

function isSet({ param }: Context, field: 'zoom_factor' | 'shrink_factor' | 'height' | 'width'): boolean {
  return has(param, field);
}

function hasSizes(layer: Context): boolean {
  return isSet(layer, 'height') && isSet(layer, 'width');
}

function byFactor(layer: Context): Resizing | undefined {
  return isSet(layer, 'shrink_factor') ? shrunk(layer) : zoomed(layer);
}

function inOrder(first: Resizing | undefined, second: Resizing | undefined): Resizing | undefined {
  return first && second && ((size, axis) => second(first(size, axis), axis));
}

function shrunk(layer: Context): Resizing | undefined {
  const { shrink_factor } = layer.param;
  if (!isPositive(layer, shrink_factor, 'interp_param.shrink_factor', true)) return undefined;
  return size => sum([quotient(sum([size, -1]), shrink_factor), 1]);
}

function zoomed(layer: Context): Resizing | undefined {
  const { zoom_factor } = layer.param;
  if (!isPositive(layer, zoom_factor, 'interp_param.zoom_factor', true)) return undefined;
  return size => mapDims([size], n => n + (n - 1) * (zoom_factor - 1));
}

function toSizes(layer: Context): Resizing | undefined {
  const { param, report } = layer;
  if (!hasSizes(layer)) return reportMissing(layer);
  const sizes = [param.height, param.width] as const;
  const fits = (['height', 'width'] as const).every(field =>
    isPositive({ report }, param[field], `interp_param.${field}`, true),
  );
  return fits ? (_, axis) => sizes[axis] : undefined;
}

function reportMissing(layer: Context): undefined {
  const { report } = layer;
  for (const [field, partner] of [
    ['height', 'width'],
    ['width', 'height'],
  ] as const)
    if (isSet(layer, field))
      return report(missingPartner, { field, partner }, { field: `interp_param.${field}` });
  const field = 'zoom_factor (or shrink_factor, or height and width)';
  return report(notPositive, { field }, { field: 'interp_param' });
}
