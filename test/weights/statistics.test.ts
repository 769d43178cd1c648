import { expect, test } from 'vitest';
import type { ModelBlob } from '../../server/src/weights/model.ts';
import { type Statistics, statistics } from '../../server/src/weights/statistics.ts';
import { memorySource } from './memory-source.ts';

function statisticsOf(values: readonly number[]): Promise<Statistics> {
  const bytes = new Uint8Array(Float64Array.from(values).buffer);
  const runs = [{ offset: 0, count: values.length, stride: 8 }];
  const blob: ModelBlob = {
    shape: [values.length],
    isLegacy: false,
    values: { type: 'float64', count: values.length, runs },
  };
  return statistics(memorySource(bytes), blob);
}

test('says of values what is least, most and between', async () => {
  expect(await statisticsOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
    min: 2,
    max: 9,
    mean: 5,
    std: 2,
    zeros: 0,
    nans: 0,
    infinities: 0,
  });
});

test('counts what is no number apart', async () => {
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  expect(await statisticsOf([0, -0, nan, infinity, -infinity, 2])).toMatchObject({
    min: 0,
    max: 2,
    zeros: 2,
    nans: 1,
    infinities: 2,
  });
});

test('has nothing to say of no values', async () => {
  expect(await statisticsOf([Number.NaN])).toMatchObject({ min: null, max: null, mean: null, std: null });
});

test('stays exact far from zero, over many pieces', async () => {
  const { mean, std } = await statisticsOf(Array.from({ length: 100_000 }, (_, i) => 1e9 + (i % 2)));
  expect(mean).toBeCloseTo(1e9 + 0.5, 6);
  expect(std).toBeCloseTo(0.5, 9);
});
