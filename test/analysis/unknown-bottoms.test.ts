import { expect, test } from 'vitest';
import { factsOf } from '../../server/src/problems/define.ts';
import { unknownBottom } from '../../server/src/problems/unknown-bottom.ts';
import { analyzed } from '../fixture.ts';

test('a net without its beginning is analysed in no time, and only the first guesses are made', () => {
  const layers = Array.from(
    { length: 5000 },
    (_, i) => `layer { name: "n${i}" type: "ReLU" bottom: "bottom${i}" top: "bottum${i}" }`,
  );
  const { states } = analyzed(layers.join('\n'));
  const guesses = states[0]?.problems.map(it => factsOf(unknownBottom, it)?.nearest) ?? [];
  expect(guesses).toHaveLength(5000);
  expect(guesses.slice(0, 3)).toEqual([undefined, 'bottum0', 'bottum0']);
  expect(guesses.slice(20).every(it => it === undefined)).toBe(true);
});
