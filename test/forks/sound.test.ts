import { expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { list } from '../../server/src/forks/list.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { ownCases } from '../conformance/answers.ts';
import { bothPhases, diagnosesOf } from '../fixture.ts';

const nets = ownCases('probes').map(({ text }) => text);

test.each(forks.ids)('%s has an answer to every net, whatever it lacks of stock Caffe', id => {
  const flavour = forks.alone(id, stock) ?? stock;
  for (const text of nets) {
    const problems = diagnosesOf(analyze(text, { states: bothPhases, flavour, forks }));
    for (const { problem } of problems) expect(problem.span.end).toBeLessThanOrEqual(text.length);
  }
});

test.each(list)('$id has the settings of every layer', fork => {
  const flavour = forks.alone(fork.id, stock) ?? stock;
  const fields = flavour.schema.messages.get('LayerParameter')?.fields;
  const missing = fork.layers.filter(({ param }) => param !== undefined && !fields?.has(param));
  expect(missing.map(it => it.type)).toEqual([]);
});
