import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { forks } from '../../server/src/forks/forks.ts';
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
