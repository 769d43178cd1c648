import { atLeast } from '../../layers/define.ts';
import { type Dim, isKnown } from '../../layers/shape.ts';
import { notDivisible } from '../../problems/not-divisible.ts';
import { notSet } from '../../problems/not-set.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'mean_param'>;

/** FlowNet 2: `MeanLayer::Reshape`. */
export const mean = defineForkLayer({
  type: 'Mean',
  category: 'common',
  summary: 'Adds or subtracts a mean image, or a mean for each channel, of each bottom.',
  param: 'mean_param',
  bottoms: atLeast(1),
  tops: atLeast(1),
  topsEqualBottoms: true,
  inPlace: 'allowed',
  setUp(layer) {
    const { bottoms } = layer;
    const maps = bottoms.map((_, i) => legacyBottom(layer, i));
    if (maps.includes(undefined) || !hasMean(layer)) return undefined;
    const tops = maps.flatMap(it => (it ? [it] : []));
    return tops.every(([, channels], i) => isWhole(layer, i, channels)) ? { tops } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'The mean stands in file or in value, one for each channel or over again for every so many.',
    'It is no Reduction: shapes stay as they are.',
  ],
});

function hasMean({ param, report }: Context): boolean {
  if (has(param, 'file') || param.value.length > 0) return true;
  const facts = { field: 'value', use: 'the mean of each channel, if there is no file' };
  report(notSet, facts, { field: 'mean_param.value' });
  return false;
}

/** Of a file nobody knows its channels here. */
function isWhole({ param, bottomNames, report }: Context, i: number, channels: Dim): boolean {
  const divisor = param.value.length;
  if (has(param, 'file') || !isKnown(channels) || channels % divisor === 0) return true;
  const what = `The number of channels of "${bottomNames[i]}"`;
  report(
    notDivisible,
    { what, size: channels, by: 'the number of values', divisor },
    { field: 'bottom', index: i },
  );
  return false;
}
