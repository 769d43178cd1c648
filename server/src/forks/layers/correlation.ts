import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, formatDim, isKnown, mapDims, unknown } from '../../layers/shape.ts';
import { badOutputSize } from '../../problems/bad-output-size.ts';
import { notOdd } from '../../problems/not-odd.ts';
import { notSet } from '../../problems/not-set.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'correlation_param'>;
type Settings = Context['param'];

/** FlowNet 2: `CorrelationLayer::LayerSetUp` and `Reshape`. */
const correlation = correlating({
  type: 'Correlation',
  summary: 'Compares each place of one map with those around it in another.',
  directions: param => (2 * radiusOf(param) + 1) ** 2,
  border: param => [param.max_displacement, param.pad],
  isSound: () => true,
  notes: [
    'There is a channel for each shift: with r = max_displacement / stride_2 there are (2r + 1)².',
    'pad: max_displacement with kernel_size: 1 keeps height and width.',
  ],
});

/** FlowNet 2: `Correlation1DLayer::LayerSetUp` and `Reshape`. */
const correlation1d = correlating({
  type: 'Correlation1D',
  summary: 'Compares each place of one map with those left and right of it in another: for stereo images.',
  directions: param => (param.single_direction === 0 ? 2 : 1) * radiusOf(param) + 1,
  border: () => [0, 0],
  isSound: layer => {
    const value = layer.param.single_direction;
    const needs = '-1 for left, 1 for right, or 0 for both';
    return isInBounds(layer, 'correlation_param.single_direction', {
      value,
      isKept: Math.abs(value) <= 1,
      needs,
    });
  },
  notes: [
    'There is a channel for each shift: with r = max_displacement / stride_2 there are 2r + 1, or r + 1 with a single_direction.',
    'pad is for the width only.',
  ],
});

export const correlations = [correlation, correlation1d];

/** What differs between the types. */
interface Kind extends Pick<LayerDefinition, 'type' | 'summary'> {
  /** How many shifts there are. */
  readonly directions: (param: Settings) => number;
  /** What is lost at the top and at the bottom, and what is added there; the width loses and gets what is written. */
  readonly border: (param: Settings) => readonly [lost: number, added: number];
  readonly isSound: (layer: Context) => boolean;
  readonly notes: readonly string[];
}

function correlating({ directions, border, isSound, ...kind }: Kind): LayerDefinition {
  return defineForkLayer({
    ...kind,
    category: 'vision',
    param: 'correlation_param',
    bottoms: exactly(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { param } = layer;
      if (!areSet(layer) || !isSound(layer)) return undefined;
      const maps = legacyBottom(layer);
      const others = legacyBottom(layer, 1);
      if (!maps || !others) return undefined;
      const [num, channels, height, width] = maps;
      const needs = [others[0], channels, height, width];
      if (!bottomHasLegacyShape(layer, 1, needs, 'channels, height and width of the first bottom'))
        return undefined;
      const top = [
        side(layer, 'height', height, border(param)),
        side(layer, 'width', width, [param.max_displacement, param.pad]),
      ];
      if (top.includes(undefined)) return undefined;
      return { tops: [[num, directions(param), ...top.flatMap(it => it ?? [])]] };
    },
    withoutRank: ({ param, bottoms: [bottom], reason }) => {
      const missing = unknown(reason);
      return [[legacyAxis(bottom, 0, reason), directions(param), missing, missing]];
    },
  });
}

function areSet(layer: Context): boolean {
  const { param, report } = layer;
  for (const [field, use] of [
    ['kernel_size', 'the side of the patches that are compared'],
    ['max_displacement', 'the largest shift'],
  ] as const) {
    if (has(param, field)) continue;
    report(notSet, { field, use }, { field: `correlation_param.${field}` });
    return false;
  }
  if (param.kernel_size % 2 === 0) {
    const facts = { field: 'kernel_size', value: param.kernel_size };
    report(notOdd, facts, { field: 'correlation_param.kernel_size' });
    return false;
  }
  return (['stride_1', 'stride_2'] as const).every(field =>
    isPositive(layer, param[field], `correlation_param.${field}`, true),
  );
}

/** How many steps of stride_2 the largest shift makes. */
function radiusOf({ max_displacement, stride_2 }: Settings): number {
  return Math.trunc(max_displacement / Math.max(1, stride_2));
}

/** The size along one axis; undefined if nothing is left of it. */
function side(
  { param, report }: Context,
  axis: string,
  size: Dim,
  [lost, added]: readonly [number, number],
): Dim | undefined {
  const { kernel_size, stride_1 } = param;
  const border = lost + (kernel_size - 1) / 2;
  const left = mapDims([size], n => Math.ceil(Math.fround((n + 2 * added - 2 * border) / stride_1)));
  if (!isKnown(left) || left >= 1) return left;
  const formula = `⌈(${formatDim(size)} + 2·${added} − 2·${border}) / ${stride_1}⌉`;
  return report(
    badOutputSize,
    { axis, formula, size: left },
    { field: 'correlation_param.max_displacement' },
  );
}
