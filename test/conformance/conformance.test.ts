import { describe, expect, test } from 'vitest';
import { type Case, ownCases, publicCases } from './answers.ts';
import { difference } from './compare.ts';

/** How many nets Caffe accepts in each file, so that no test runs on nothing. */
const accepted = { probes: 160, generated: 765, spoiled: 67 };

describe.each(Object.entries(accepted))('%s', (name, count) => {
  const cases = ownCases(name).filter(({ answers }) => [...answers.values()].every(({ ok }) => ok));

  test('holds what it should', () => expect(cases).toHaveLength(count));

  test('every net that Caffe accepts is accepted, with equal shapes', () => {
    expect(differences(cases, () => true)).toEqual([]);
  });
});

const publicNets = process.env.PROTOTXT_PUBLIC_NETS;

describe.skipIf(!publicNets)('public nets (PROTOTXT_PUBLIC_NETS names the file; skipped where it is not set)', () => {
  const cases = publicNets ? publicCases(publicNets) : [];
  const stock = (key: string) => key === 'TEST' || key === 'TRAIN';

  test('hold what they should', () => {
    const answers = cases.flatMap(it => [...it.answers].filter(([key, { ok }]) => stock(key) && ok));
    expect(answers).toHaveLength(491);
  });

  test('every net that stock Caffe accepts is accepted, with equal shapes', () => {
    expect(differences(cases, stock)).toEqual([]);
  });
});

function differences(cases: readonly Case[], wanted: (key: string) => boolean): string[] {
  return cases.flatMap(({ id, text, answers }) =>
    [...answers]
      .filter(([key, answer]) => wanted(key) && answer.ok)
      .map(([key, answer]) => [key, difference(text, answer)] as const)
      .filter(([, found]) => found !== undefined)
      .map(([key, found]) => `${id} ${key}: ${found}`),
  );
}
