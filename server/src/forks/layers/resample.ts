import { between, exactly, type Outcome } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type BlobShape, type Dim, isKnown, type Shape } from '../../layers/shape.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

const notes = [
  'With a second bottom the top gets its height and width.',
  'It is set up once: at run time it does not follow a bottom whose size changes.',
];

/** FlowNet 2: `ResampleLayer::LayerSetUp` and `Reshape`. */
const resample = defineForkLayer({
  type: 'Resample',
  category: 'vision',
  summary: 'Resizes maps, to a size or to that of a second bottom.',
  param: 'resample_param',
  bottoms: between(1, 2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => (isSupported(layer) ? resized(layer, 'resample_param', ['height', 'width']) : undefined),
  withoutRank: ({ param, bottoms, reason }) => [sizes(bottoms, reason, [param.height, param.width])],
  notes: [...notes, 'type is LINEAR, NEAREST or CUBIC; factor is not read.'],
});

/** FlowNet 2: `DownsampleLayer::Reshape`. */
const downsample = defineForkLayer({
  type: 'Downsample',
  category: 'vision',
  summary: 'Makes maps smaller by averaging, to a size or to that of a second bottom.',
  param: 'downsample_param',
  bottoms: between(1, 2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => resized(layer, 'downsample_param', ['top_height', 'top_width']),
  withoutRank: ({ param, bottoms, reason }) => [sizes(bottoms, reason, [param.top_height, param.top_width])],
  notes: [...notes, 'Where the size is that of the bottom, it shares its memory.'],
});

export const resamples = [resample, downsample];

function isSupported({ layer, param, report }: ForkSetUp<'resample_param'>): boolean {
  if (param.type !== 'AREA') return true;
  const facts = { type: layer.type, field: 'type', instead: 'it knows LINEAR, NEAREST and CUBIC only' };
  report(refusedField, facts, { field: 'resample_param.type' });
  return false;
}

/** The layer with the size of its second bottom, or else that of these fields. */
function resized<Field extends string>(
  layer: Omit<ForkSetUp, 'param'> & { readonly param: Readonly<Record<Field, number>> },
  path: 'resample_param' | 'downsample_param',
  fields: readonly [height: Field, width: Field],
): Outcome | undefined {
  const { bottoms, param } = layer;
  const maps = legacyBottom(layer);
  if (!maps) return undefined;
  const [num, channels] = maps;
  if (bottoms.length === 1) {
    const fit = fields.every(it => isPositive(layer, param[it], `${path}.${it}`, has(param, it)));
    return fit ? { tops: [[num, channels, ...fields.map(it => param[it])]] } : undefined;
  }
  const reference = legacyBottom(layer, 1);
  if (!reference) return undefined;
  const [, , height, width] = reference;
  if ([height, width].some(size => isKnown(size) && size < 1))
    return reportBottom(layer, 1, 'a height and width of at least 1');
  return { tops: [[num, channels, height, width]] };
}

function sizes(bottoms: readonly BlobShape[], reason: string, written: readonly Dim[]): Shape {
  const [maps, reference] = bottoms;
  const outer = [legacyAxis(maps, 0, reason), legacyAxis(maps, 1, reason)];
  const map = reference ? [legacyAxis(reference, 2, reason), legacyAxis(reference, 3, reason)] : written;
  return [...outer, ...map];
}
