import { atLeast, exactly } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, differ, mapDims, type Shape, scalar, sum } from '../../layers/shape.ts';
import { wrongBlobCount } from '../../problems/wrong-blob-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'accum_param'>;

/** FlowNet 2: `AccumLayer::Reshape`. */
export const accum = defineForkLayer({
  type: 'Accum',
  category: 'common',
  summary: 'Puts maps of different sizes, each resized, one behind the other in the channels.',
  param: 'accum_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const maps = layer.bottoms.map((_, i) => legacyBottom(layer, i));
    if (maps.includes(undefined) || !hasReference(layer)) return undefined;
    const shapes = maps.flatMap(it => (it ? [it] : []));
    const joined = layer.param.have_reference ? shapes.slice(0, -1) : shapes;
    if (!haveOneBatch(layer, joined)) return undefined;
    const size = layer.param.have_reference ? shapes.at(-1)?.slice(2) : sizeOf(layer, shapes);
    const channels = sum(joined.map(([, it]) => it));
    return size && { tops: [[shapes[0]?.[0] ?? 1, channels, ...size]] };
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'With have_reference the last bottom gives height and width, and nothing else.',
    'top_height and top_width count only if both are above the largest bottom; else it decides.',
  ],
});

function hasReference({ layer, bottoms, param, report }: Context): boolean {
  const count = bottoms.length;
  if (!param.have_reference || count >= 2) return true;
  const facts = { type: layer.type, side: 'bottom', count, min: 2, max: Number.POSITIVE_INFINITY } as const;
  report(wrongBlobCount, facts, { field: 'accum_param.have_reference' });
  return false;
}

function haveOneBatch(layer: Context, shapes: readonly Shape[]): boolean {
  const [[batch = 1] = scalar] = shapes;
  const odd = shapes.findIndex(([num = 1]) => differ(num, batch));
  if (odd === -1) return true;
  reportDifferent(layer, odd, 'axis 0, the batch, must be the same', { axes: [0, 0] });
  return false;
}

/** Height and width where no bottom gives them; undefined if a check fails. */
function sizeOf(layer: Context, shapes: readonly Shape[]): Shape | undefined {
  const { param } = layer;
  const largest = [2, 3].map(axis =>
    mapDims(
      shapes.map(it => it[axis] ?? 1),
      (...sizes) => Math.max(...sizes),
    ),
  );
  const isRounded = has(param, 'size_divisible_by');
  const divisor = param.size_divisible_by;
  if (isRounded && !isPositive(layer, divisor, 'accum_param.size_divisible_by', true)) return undefined;
  const wanted = isRounded
    ? largest.map(size => mapDims([size], n => Math.ceil(Math.fround(n / divisor)) * divisor))
    : [param.top_height, param.top_width];
  // What is not known of either side leaves both unknown.
  const all = [...wanted, ...largest];
  const pick = (side: 0 | 1): Dim =>
    mapDims(all, (height = 0, width = 0, highest = 0, widest = 0) => {
      const fits = height > highest && width > widest;
      return [fits ? height : highest, fits ? width : widest][side] ?? 1;
    });
  return [pick(0), pick(1)];
}
