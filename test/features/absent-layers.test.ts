import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { absentLayers } from '../../server/src/features/absent-layers.ts';
import { bothPhases } from '../fixture.ts';

const text = `layer { name: "a" type: "Input" top: "x" include { phase: TRAIN } }
layer { name: "b" type: "Input" top: "x" include { stage: "deploy" } }`;

test('layers of the other phase, and of stages that are not chosen', () => {
  const found = absentLayers(analyze(text, { states: [{ phase: 'TEST', level: 1, stages: ['val'] }] }));
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.split('\n'));
  expect(found[0]?.message).toBe('This layer is not in the net in phase TEST, level 1, stage val.');
});

test('a layer is there if any of the states has it', () => {
  const found = absentLayers(analyze(text, { states: bothPhases }));
  expect(found).toMatchObject([
    { message: 'This layer is not in the net in phase TRAIN nor in phase TEST.' },
  ]);
});
