import { conflictingFields } from '../problems/conflicting-fields.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import { has } from '../schema/message.ts';
import { cutTo32Bits, writtenShape } from './blob-shape.ts';
import { atLeast, defineLayer, exactly, type SetUp } from './define.ts';
import { checkFiller, constantFiller, fillerExists } from './filler.ts';
import type { Shape } from './shape.ts';

export const dummyData = defineLayer({
  type: 'DummyData',
  category: 'data',
  summary: 'Makes constant or random values of a given shape.',
  param: 'dummy_data_param',
  bottoms: exactly(0),
  tops: atLeast(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, topCount } = layer;
    if (!serves(layer, 'data_filler', param.data_filler.length, [0, 1, topCount])) return undefined;
    const tops = legacySizes.some(field => has(param, field)) ? legacyTops(layer) : shapedTops(layer);
    if (tops) checkFillers(layer, tops);
    return tops && { tops };
  },
  notes: [
    'Without data_filler the tops are all zeros.',
    'Values of a constant filler are made once, others anew in every pass.',
  ],
});

const legacySizes = ['num', 'channels', 'height', 'width'] as const;

type Layer = SetUp<'dummy_data_param'>;

function shapedTops(layer: Layer): Shape[] | undefined {
  const { param, topCount } = layer;
  if (!serves(layer, 'shape', param.shape.length, [1, topCount])) return undefined;
  return perTop(layer, param.shape).map(writtenShape);
}

function legacyTops(layer: Layer): Shape[] | undefined {
  const { param, topCount, report } = layer;
  const [first = 'num'] = legacySizes.filter(field => has(param, field));
  if (has(param, 'shape'))
    return report(
      conflictingFields,
      { field: first, other: 'shape' },
      { field: `dummy_data_param.${first}` },
    );
  for (const field of legacySizes)
    if (!serves(layer, field, param[field].length, [1, topCount])) return undefined;
  const sizes = legacySizes.map(field => perTop(layer, param[field]).map(cutTo32Bits));
  return Array.from({ length: topCount }, (_, top) => sizes.map(values => values[top] ?? 0));
}

/** Whether a repeated field has one of these numbers of values; reports it otherwise. */
function serves(
  { topCount, report }: Layer,
  field: 'data_filler' | 'shape' | (typeof legacySizes)[number],
  count: number,
  counts: readonly number[],
): boolean {
  if (counts.includes(count)) return true;
  const needs = topCount === 1 ? 'one' : `one, or one for each of the ${topCount} tops`;
  report(wrongValueCount, { field, count, needs }, { field: `dummy_data_param.${field}`, index: topCount });
  return false;
}

/** The value for each top, where one may serve all. */
function perTop<Value>({ topCount }: Layer, values: readonly Value[]): Value[] {
  return Array.from({ length: topCount }, (_, top) => values[values.length === 1 ? 0 : top]).filter(
    value => value !== undefined,
  );
}

/** Only the constant fillers run when the layer is set up, so only they have to fit. */
function checkFillers(layer: Layer, tops: readonly Shape[]): void {
  const { data_filler: written } = layer.param;
  const field = 'dummy_data_param.data_filler';
  const params = written.length > 0 ? written : [constantFiller(0)];
  const fillers = params.map((param, index) => ({ param, field, index }));
  for (const filler of fillers) fillerExists(layer, filler);
  for (const [i, filler] of perTop(layer, fillers).entries())
    if (filler.param.type === 'constant')
      checkFiller(layer, { role: `top "${layer.layer.top[i] ?? ''}"`, shape: tops[i] ?? [], filler });
}
